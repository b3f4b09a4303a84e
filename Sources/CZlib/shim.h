// pkg-config gives the folder that holds this header, whatever the system calls it.
#include <zlib.h>
