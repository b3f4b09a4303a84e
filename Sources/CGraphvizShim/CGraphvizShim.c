// The only file that knows Graphviz. It builds against 2.42 to 14: no struct of the layout is read, and what changed
// between versions is asked of the compiler, not of version macros (which exist only from 14).

#define _GNU_SOURCE  // dladdr

#include "CGraphvizShim.h"

#include <dlfcn.h>
#include <gvc.h>
#include <gvplugin_textlayout.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct EntentePicture {
  EntentePictureStep step;
  uint8_t *bytes;
  size_t count;
  char *messages;
};

// gvRenderData takes `unsigned *` up to 12 and `size_t *` from 13. Plugins changed their number with it.
#define SIGNATURE_UP_TO_12 int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *)
typedef __typeof__(_Generic(&gvRenderData, SIGNATURE_UP_TO_12: 0u, default: (size_t)0)) RenderedLength;
enum { PLUGIN_NUMBER = _Generic(&gvRenderData, SIGNATURE_UP_TO_12: 6, default: 8) };

// MARK: Messages

// Graphviz hands over "Error", ": " and the text one after another; they are joined here until a picture takes them.
static struct {
  char *text;
  size_t count;
} heard;

static int hear(char *piece) {
  size_t more = strlen(piece);
  char *longer = realloc(heard.text, heard.count + more + 1);
  if (longer == NULL) return 0;  // the message is lost, the step still tells what failed
  memcpy(longer + heard.count, piece, more + 1);
  heard.text = longer;
  heard.count += more;
  return 0;
}

static char *take_messages(void) {
  char *messages = heard.text;
  heard.text = NULL;
  heard.count = 0;
  return messages;
}

// MARK: Text without fonts

// Our boxes are sized and our lines broken before Graphviz sees them, so a text's size only decides where its baseline
// lands. These are the figures that pango gives for the usual sans-serif fonts; with them SVG and PNG agree, and SVG is
// the same on every machine. (Graphviz's own estimate differs from pango's, and may complain of an unknown font.)
static __typeof__(((gvtextlayout_engine_t *)0)->textlayout(0, 0)) measure(textspan_t *span, char **fontpath) {
  (void)fontpath;
  double size = span->font->size;
  span->size.x = 0.55 * size * (double)strlen(span->str);
  span->size.y = 1.1 * size;
  span->yoffset_layout = 0;
  span->yoffset_centerline = 0.2 * size;
  span->layout = NULL;
  span->free_layout = NULL;
  return true;
}

static gvtextlayout_engine_t text_engine = {measure};
static gvplugin_installed_t text_types[] = {{0, "textlayout", 100, &text_engine, NULL}, {0, NULL, 0, NULL, NULL}};
static gvplugin_api_t text_apis[] = {{API_textlayout, text_types}, {(api_t)0, NULL}};
static gvplugin_library_t text_library = {"entente", text_apis};

// MARK: Contexts

// A plugin that lies beside the libgvc in use; NULL when it is not there under its usual name.
static gvplugin_library_t *plugin(const char *name) {
  Dl_info library;
  if (dladdr((void *)&gvContext, &library) == 0 || library.dli_fname == NULL) return NULL;
  const char *slash = strrchr(library.dli_fname, '/');
  if (slash == NULL) return NULL;
#ifdef __APPLE__
  const char *form = "%.*s/graphviz/libgvplugin_%s.%d.dylib";
#else
  const char *form = "%.*s/graphviz/libgvplugin_%s.so.%d";
#endif
  char path[4096], symbol[128];
  int folder = (int)(slash - library.dli_fname);
  int length = snprintf(path, sizeof path, form, folder, library.dli_fname, name, (int)PLUGIN_NUMBER);
  if (length < 0 || (size_t)length >= sizeof path) return NULL;
  void *handle = dlopen(path, RTLD_NOW);
  if (handle == NULL) return NULL;
  snprintf(symbol, sizeof symbol, "gvplugin_%s_LTX_library", name);
  return dlsym(handle, symbol);
}

// The ordinary context: every plugin the machine has, fonts and all. Contexts are made once and never freed, since
// gvFreeContext leaks the lists of plugins.
static GVC_t *ordinary_context(void) {
  static GVC_t *context;
  if (context == NULL) {
    agseterrf(hear);
    context = gvContext();
  }
  return context;
}

// For SVG and for places: no pango, cairo or fontconfig, which take longer to load than a picture takes to draw, and whose
// measures differ from machine to machine. The plugins go in as built-in ones, since the text engine is chosen while the
// context is made.
static GVC_t *slim_context(void) {
  static GVC_t *context;
  if (context == NULL) {
    agseterrf(hear);
    gvplugin_library_t *core = plugin("core"), *neato = plugin("neato_layout");
    if (core == NULL || neato == NULL) return context = ordinary_context();
    static lt_symlist_t built_in[5];
    built_in[0] = (lt_symlist_t){"gvplugin_core_LTX_library", core};
    built_in[1] = (lt_symlist_t){"gvplugin_neato_layout_LTX_library", neato};
    built_in[2] = (lt_symlist_t){"gvplugin_entente_LTX_library", &text_library};
    // Only the engine `dot` is in it: without it the others still work.
    gvplugin_library_t *dot = plugin("dot_layout");
    if (dot != NULL) built_in[3] = (lt_symlist_t){"gvplugin_dot_layout_LTX_library", dot};
    context = gvContextPlugins(built_in, 0);
  }
  return context;
}

const char *entente_graphviz_version(void) {
  GVC_t *context = slim_context();
  return context == NULL ? "" : gvcVersion(context);
}

// MARK: Drawing

// The name of an attribute in this graph that would have a file read, or NULL.
static const char *reads_a_file(Agraph_t *graph) {
  static const char *const names[] = {"image", "imagepath", "shapefile", "fontpath", "stylesheet"};
  static const int kinds[] = {AGRAPH, AGNODE, AGEDGE};
  for (size_t n = 0; n < sizeof names / sizeof *names; n++)
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
      if (agattr(graph, kinds[k], (char *)names[n], NULL) != NULL) return names[n];
  return NULL;
}

static bool keep(EntentePicture *picture, const char *bytes, size_t count) {
  picture->bytes = malloc(count);
  if (picture->bytes == NULL) return false;
  memcpy(picture->bytes, bytes, count);
  picture->count = count;
  return true;
}

// gvLayout answers 0 even where a node has no position: what it said counts as well.
static bool place(GVC_t *context, Agraph_t *graph, const char *engine) {
  if (gvLayout(context, graph, engine) == 0 && agerrors() < AGERR) return true;
  gvFreeLayout(context, graph);
  return false;
}

static EntentePictureStep place_and_draw(
    EntentePicture *picture, GVC_t *context, Agraph_t *graph, const char *format) {
  if (!place(context, graph, "nop2")) return ENTENTE_PICTURE_PLACING;
  char *bytes = NULL;
  RenderedLength count = 0;
  int failed = gvRenderData(context, graph, format, &bytes, &count);
  bool kept = failed == 0 && agerrors() < AGERR && bytes != NULL && count > 0 && keep(picture, bytes, count);
  if (bytes != NULL) gvFreeRenderData(bytes);
  gvFreeLayout(context, graph);
  return kept ? ENTENTE_PICTURE_DONE : ENTENTE_PICTURE_DRAWING;
}

// The graph in the text, or NULL and the step at which it was turned down.
static Agraph_t *read_graph(const char *dot, EntentePictureStep *step) {
  agreseterrors();
  Agraph_t *graph = agmemread(dot);
  *step = ENTENTE_PICTURE_PARSING;
  if (graph == NULL) return NULL;
  const char *attribute = reads_a_file(graph);
  if (attribute == NULL) return graph;
  free(take_messages());
  hear((char *)attribute);
  agclose(graph);
  *step = ENTENTE_PICTURE_CHECKING;
  return NULL;
}

static EntentePictureStep draw(EntentePicture *picture, const char *dot, const char *format, int dotsPerInch) {
  GVC_t *context = strcmp(format, "svg") == 0 ? slim_context() : ordinary_context();
  if (context == NULL) return ENTENTE_PICTURE_STARTING;
  EntentePictureStep step;
  Agraph_t *graph = read_graph(dot, &step);
  if (graph == NULL) return step;
  if (dotsPerInch > 0) {
    char number[16];
    snprintf(number, sizeof number, "%d", dotsPerInch);
    agattr(graph, AGRAPH, "dpi", number);
  }
  step = place_and_draw(picture, context, graph, format);
  agclose(graph);
  return step;
}

EntentePicture *entente_picture_draw(const char *dot, const char *format, int dotsPerInch) {
  EntentePicture *picture = calloc(1, sizeof *picture);
  if (picture == NULL) return NULL;
  free(take_messages());
  picture->step = draw(picture, dot, format, dotsPerInch);
  picture->messages = take_messages();
  return picture;
}

// MARK: Placing

static bool append(EntentePicture *picture, const char *text) {
  size_t more = strlen(text) + 1;
  uint8_t *longer = realloc(picture->bytes, picture->count + more);
  if (longer == NULL) return false;
  memcpy(longer + picture->count, text, more);
  picture->bytes = longer;
  picture->count += more;
  return true;
}

// Each node's name and `pos`, which the layout writes into the graph: no struct is read, and no name needs unquoting.
static bool keep_places(EntentePicture *picture, Agraph_t *graph) {
  attach_attrs(graph);
  for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) {
    const char *position = agget(node, "pos");
    if (!append(picture, agnameof(node)) || !append(picture, position == NULL ? "" : position)) return false;
  }
  return true;
}

static EntentePictureStep find_places(EntentePicture *picture, const char *dot, const char *engine) {
  GVC_t *context = slim_context();
  if (context == NULL) return ENTENTE_PICTURE_STARTING;
  EntentePictureStep step;
  Agraph_t *graph = read_graph(dot, &step);
  if (graph == NULL) return step;
  // A `layout` in the text would win over the engine asked for, and nobody asked for the edges' curves.
  agattr(graph, AGRAPH, "layout", (char *)engine);
  agattr(graph, AGRAPH, "splines", "none");
  step = ENTENTE_PICTURE_PLACING;
  if (place(context, graph, engine)) {
    step = keep_places(picture, graph) ? ENTENTE_PICTURE_DONE : ENTENTE_PICTURE_STARTING;
    gvFreeLayout(context, graph);
  }
  agclose(graph);
  return step;
}

EntentePicture *entente_places_find(const char *dot, const char *engine) {
  EntentePicture *picture = calloc(1, sizeof *picture);
  if (picture == NULL) return NULL;
  free(take_messages());
  picture->step = find_places(picture, dot, engine);
  picture->messages = take_messages();
  return picture;
}

// MARK: Reading the result

EntentePictureStep entente_picture_step(const EntentePicture *picture) { return picture->step; }

const uint8_t *entente_picture_bytes(const EntentePicture *picture, size_t *count) {
  *count = picture->count;
  return picture->bytes;
}

const char *entente_picture_messages(const EntentePicture *picture) {
  return picture->messages == NULL ? "" : picture->messages;
}

void entente_picture_free(EntentePicture *picture) {
  free(picture->bytes);
  free(picture->messages);
  free(picture);
}
