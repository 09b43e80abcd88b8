/** A whole message whose named places hold elements: "{subject} builds on {object}" stays one sentence to translate. */
import type { ReactNode } from 'react';

interface RichMessageProps {
  readonly message: string;
  /** An element for each name in braces; a name without one is shown as it is. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

export function RichMessage({ message, parts }: RichMessageProps) {
  const pieces = message.split(/\{(\w+)\}/);
  return pieces.map((piece, index) => {
    if (piece === '') return null;
    const isName = index % 2 === 1;
    const key = isName ? piece : `after ${pieces[index - 1] ?? ''}`;
    return <span key={key}>{isName && Object.hasOwn(parts, piece) ? parts[piece] : piece}</span>;
  });
}
