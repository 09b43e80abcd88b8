/** A real link to this very view in another language; a plain click changes the language in place. */
import type { MouseEvent } from 'react';
import { useAddress, useView } from '#state/ViewContext.ts';
import { isPlainClick } from '#ui/isPlainClick.ts';

interface LanguageLinkProps {
  readonly id: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly onChoose: (id: string) => void;
}

export function LanguageLink({ id, name, onChoose }: LanguageLinkProps) {
  const isCurrent = useView((view) => view.language === id);
  const address = useAddress((view) => ({ ...view, language: id }));
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onChoose(id);
  };
  return (
    <a
      href={address}
      lang={id}
      hrefLang={id}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={handleClick}
      className="choice"
    >
      {name}
    </a>
  );
}
