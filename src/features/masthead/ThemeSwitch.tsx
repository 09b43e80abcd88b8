/** System, light or dark. */
import { useSyncExternalStore } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { chooseTheme, readTheme, subscribeTheme, THEMES } from './themeChoice.ts';

export function ThemeSwitch() {
  const { messages } = useI18n();
  // Storage cannot be read on the server, where every page is made for the system's theme.
  const theme = useSyncExternalStore(subscribeTheme, readTheme, () => 'system');
  return (
    <div role="group" aria-label={messages.page.theme} className="flex items-center">
      {THEMES.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === theme}
          onClick={() => chooseTheme(choice)}
          className="choice last:me-5"
        >
          {messages.page.themes[choice]}
        </button>
      ))}
    </div>
  );
}
