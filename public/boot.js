// Runs before first paint: the stored theme, the language of a first visit, and what scripts will do with what was built.
(function () {
  var root = document.documentElement;

  function stored(key) {
    try {
      return window.localStorage.getItem(key);
    } catch (refused) {
      // Storage is refused: the system's theme and the browser's languages stand.
      return null;
    }
  }

  var theme = stored('communique-theme');
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);

  // Browsers read these again whenever the address changes, and they count from where the page was built.
  document.querySelectorAll('link[rel="icon"], link[rel="manifest"]').forEach(function (link) {
    link.href = String(link.href);
  });

  // "here": what was built is what the address asks for. "elsewhere": it waits unseen until the view is drawn.
  var isHere = window.location.search.length <= 1 && !root.hasAttribute('data-shell');
  root.setAttribute('data-scripts', isHere ? 'here' : 'elsewhere');
  if (isHere && root.hasAttribute('data-item')) root.setAttribute('data-drawer', 'side');

  // What the page needs to answer, with whole addresses, which stay true when the page's own changes.
  function listed(kind) {
    var list = document.querySelector('meta[name="communique-start"]');
    return (list ? list.content.split(' ') : [])
      .filter(function (file) {
        return file.endsWith(kind);
      })
      .map(function (file) {
        return new URL(root.getAttribute('data-root') + file, document.baseURI).href;
      });
  }

  function ask(rel, address, more) {
    document.head.append(Object.assign(document.createElement('link'), { rel, href: address }, more));
  }

  // Scripts that cannot be had, or that this browser cannot read: what was built is for reading, as without scripts.
  function tellThatItFailed() {
    if (root.hasAttribute('data-ready')) return;
    root.removeAttribute('data-scripts');
    root.removeAttribute('data-drawer');
    root.setAttribute('data-ready', '');
    // The whole style sheet waits for scripts that now do not come.
    listed('.css').forEach(function (file) {
      ask('stylesheet', file);
    });
    var message = document.querySelector('meta[name="communique-not-started"]');
    var line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.className = 'start-failure';
    line.textContent = message ? message.content : '';
    document.body.prepend(line);
  }

  function isOurs(address) {
    return String(address).indexOf(`${window.location.origin}/`) === 0 && /\/assets\/[^/]+$/.test(String(address));
  }

  window.addEventListener(
    'error',
    function (event) {
      if (root.getAttribute('data-scripts') === 'running') return;
      if (!isOurs(event.target instanceof HTMLScriptElement ? event.target.src : event.filename)) return;
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tellThatItFailed);
      else tellThatItFailed();
    },
    true,
  );

  // Milliseconds after the built page is read in which even a slow phone has painted it.
  var PAINTED = 1000;

  function startScripts() {
    var scripts = listed('.js');
    if (scripts.length === 0) return;
    var isRead = false;
    function read() {
      if (isRead) return;
      isRead = true;
      scripts.forEach(function (file, index) {
        // A task for each but the entry: asking takes a phone a few milliseconds.
        if (index > 0) window.setTimeout(ask, 0, 'modulepreload', file, { crossOrigin: '' });
      });
      var data = document.querySelector('link[data-digest]');
      if (data) ask('preload', data.href, { as: 'fetch', crossOrigin: '' });
      // The whole style sheet, as if for print alone until scripts put it in force (src/main.tsx), if it comes.
      listed('.css').forEach(function (file) {
        function leave() {
          this.remove();
        }
        ask('stylesheet', file, { id: 'whole-styles', media: 'print', onerror: leave });
      });
      // The first is the entry, which imports the others.
      import(scripts[0]).catch(tellThatItFailed);
    }
    // Scripts share the connection and the processor with the first paint, so they come after it. Nothing is painted of
    // a page that nobody sees, and of one that waits unseen for another view nothing is worth waiting for.
    if (document.visibilityState === 'hidden' || root.getAttribute('data-scripts') !== 'here') read();
    else {
      // For browsers that tell nobody when they paint, as some do against being recognised.
      window.setTimeout(read, PAINTED);
      new PerformanceObserver(read).observe({ type: 'paint', buffered: true });
    }
  }
  document.addEventListener('DOMContentLoaded', startScripts);

  // The front page alone names the site's languages, its own first. Somebody who arrives there from elsewhere, with no
  // view in the address, gets the language that they once chose or that their browser prefers. Who comes from a page of
  // this site or back to one has the language that they asked for.
  var languages = (root.getAttribute('data-languages') || '').split(' ');
  var isArrival =
    isHere &&
    languages.length > 1 &&
    window.history.state === null &&
    document.referrer.indexOf(`${window.location.origin}/`) !== 0;
  if (!isArrival) return;
  var wishes = [stored('communique-language')].concat(window.navigator.languages || []).filter(Boolean);
  var found = wishes
    .map(function (wish) {
      return languages.find(function (language) {
        return language.toLowerCase().split('-')[0] === String(wish).toLowerCase().split('-')[0];
      });
    })
    .find(Boolean);
  if (!found || found === languages[0]) return;
  root.setAttribute('data-scripts', 'elsewhere');
  window.location.replace(`${found}/${window.location.hash}`);
})();
