// Runs before first paint in an embedded form: the theme that its address asks for. Nothing is stored or read there.
(function () {
  var theme = new URLSearchParams(window.location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
})();
