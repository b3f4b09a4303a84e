// What Swift may see of libgraphviz: no Graphviz header, no struct, no macro, so that one Swift source fits them all.
//
// libgraphviz keeps its state in globals. The caller lets one thread at a time into these functions.

#ifndef ENTENTE_CGRAPHVIZ_SHIM_H
#define ENTENTE_CGRAPHVIZ_SHIM_H

#include <stddef.h>
#include <stdint.h>

/// A picture, or the step at which it failed, with all that Graphviz said on the way.
typedef struct EntentePicture EntentePicture;

/// The step at which a picture failed.
typedef enum EntentePictureStep {
  ENTENTE_PICTURE_DONE = 0,
  /// No memory, or no context.
  ENTENTE_PICTURE_STARTING = 1,
  /// The DOT text has no meaning.
  ENTENTE_PICTURE_PARSING = 2,
  /// An attribute that would have a file read. `entente_picture_messages` is its name.
  ENTENTE_PICTURE_CHECKING = 3,
  /// The layout engine is missing, or a position is.
  ENTENTE_PICTURE_PLACING = 4,
  /// The format is missing, or the drawing failed.
  ENTENTE_PICTURE_DRAWING = 5,
} EntentePictureStep;

/// Draws DOT text whose positions are all there. `dotsPerInch` of 0 leaves Graphviz's own.
/// NULL only when there is no memory; free the rest with `entente_picture_free`.
EntentePicture *entente_picture_draw(const char *dot, const char *format, int dotsPerInch);

/// Lets a layout engine place the nodes. The bytes are, for each node, its name, a NUL, its centre as `x,y` in points
/// (upwards) and a NUL. NULL only when there is no memory; free the rest with `entente_picture_free`.
EntentePicture *entente_places_find(const char *dot, const char *engine);

EntentePictureStep entente_picture_step(const EntentePicture *picture);

/// The picture's bytes, NULL when it failed. They live as long as the picture.
const uint8_t *entente_picture_bytes(const EntentePicture *picture, size_t *count);

/// Errors and warnings, one a line, as Graphviz worded them; empty when it had nothing to say.
const char *entente_picture_messages(const EntentePicture *picture);

void entente_picture_free(EntentePicture *picture);

/// The version of the library that is loaded, such as "2.43.0".
const char *entente_graphviz_version(void);

#endif
