// Runs before first paint: the stored theme, and a mark when the address asks for more than the default view.
(function () {
  var root = document.documentElement;
  try {
    var theme = window.localStorage.getItem('communique-theme');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  } catch (refused) {
    // Storage is refused: the system's theme stands.
  }
  if (window.location.search.length > 1) root.setAttribute('data-deep-link', '');
})();
