/** A heading with its paragraphs, then its points. */
interface StatementSectionProps {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  /** The points, each a whole sentence. */
  readonly children?: readonly string[];
}

export function StatementSection({ heading, paragraphs, children }: StatementSectionProps) {
  return (
    <div>
      <h3 className="font-semibold">{heading}</h3>
      {paragraphs?.map((text) => (
        <p key={text} className="mt-2">
          {text}
        </p>
      ))}
      {children === undefined ? null : (
        <ul className="mt-2 list-disc space-y-2 pl-5">
          {children.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
