import { describe, expect, it } from 'vitest';
import { renderWithin } from '#testing/renderWithin.tsx';
import { LocalizedText } from './LocalizedText.tsx';
import { TextsInMessage } from './TextsInMessage.tsx';

describe(TextsInMessage, () => {
  it('marks what data fills into a message in another language, and nothing that is in the page’s', async () => {
    const texts = [{ en: 'Smart cities' }, { en: 'Connectivity', it: 'Connettività' }];
    const message = '3 voci su Smart cities e Connettività';
    const { screen } = await renderWithin(<TextsInMessage message={message} texts={texts} />, { language: 'it' });
    expect(screen.container.textContent).toBe(message);
    const marked = [...screen.container.querySelectorAll('[lang]')].map((element) => element.textContent);
    expect(marked).toEqual(['Smart cities']);
  });
});

describe(LocalizedText, () => {
  it('gives a text that runs from right to left a direction of its own', async () => {
    const { screen } = await renderWithin(
      <p>
        <LocalizedText text={{ ar: 'قمة الرياض' }} />
        <LocalizedText text={{ en: 'Riyadh Summit' }} />
      </p>,
    );
    const [arabic, english] = screen.container.querySelectorAll('p > span');
    expect([arabic?.getAttribute('dir'), arabic?.getAttribute('lang')]).toEqual(['auto', 'ar']);
    expect(english?.hasAttribute('dir')).toBe(false);
  });
});
