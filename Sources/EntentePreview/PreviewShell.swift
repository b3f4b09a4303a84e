internal import EntenteCommands

/// The page round the report: it holds the report in a frame, loads it anew when there is a newer one, and shows above it
/// what is wrong with the files.
enum PreviewShell {
  static let policy = """
    default-src 'none'; script-src '\(PreviewSession.policyHash(of: script))'; \
    style-src '\(PreviewSession.policyHash(of: style))'; connect-src 'self'; frame-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'
    """

  static let page = Array(
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Entente preview</title>
    <style>\(style)</style>
    </head>
    <body>
    <div id="trouble" role="alert" hidden><h1>The files as they are cannot be shown</h1>
    <p><span id="kept">Below is the last good picture. </span>Save again when this is mended.</p><pre id="diagnostics" tabindex="0"></pre></div>
    <p id="waiting" role="status">Reading the dataset …</p>
    <iframe id="report" title="The report" hidden></iframe>
    <script>\(script)</script>
    </body>
    </html>

    """.utf8)

  private static let style = """

    html, body { height: 100%; margin: 0; }
    body { display: flex; flex-direction: column; font: 15px/1.5 system-ui, sans-serif; }
    #trouble { max-height: 45%; overflow: auto; padding: 0.5rem 1rem; background: #fff4e5; color: #3b2400;
      border-bottom: 3px solid #b35c00; }
    #trouble h1 { margin: 0; font-size: 1rem; }
    #trouble p { margin: 0.2rem 0; }
    #trouble pre { margin: 0.4rem 0; font-size: 0.85rem; overflow: auto; }
    #waiting { padding: 1rem; }
    #report { flex: 1; width: 100%; border: 0; }
    [hidden] { display: none !important; }

    """

  private static let script = """

    'use strict';
    const frame = document.getElementById('report');
    let seen = { version: -1, page: 0 };

    // The part of the address behind # says which period and filters are looked at: it outlives a reload.
    function load(page) {
      let view = '';
      try { view = frame.contentWindow.location.hash; } catch { view = ''; }
      frame.src = '/report?page=' + page + view;
      frame.hidden = false;
    }

    function show(state) {
      document.getElementById('waiting').hidden = state.page > 0 || state.trouble !== null;
      document.getElementById('trouble').hidden = state.trouble === null;
      document.getElementById('kept').hidden = state.page === 0;
      document.getElementById('diagnostics').textContent = state.trouble ?? '';
      document.title = 'Entente preview';
      if (state.page !== seen.page) load(state.page);
      seen = state;
    }

    async function follow() {
      for (;;) {
        try {
          const answer = await fetch('/state?after=' + seen.version, { cache: 'no-store' });
          show(await answer.json());
        } catch {
          document.title = 'Entente preview (stopped)';
          // What serves next counts from the start again.
          seen = { version: -1, page: 0 };
          await new Promise((resolve) => setTimeout(resolve, 1000));
        }
      }
    }

    follow();

    """
}
