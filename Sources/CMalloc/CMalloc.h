// How memory is kept by the C library, where that is glibc: Swift's own module of it leaves this header out.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
