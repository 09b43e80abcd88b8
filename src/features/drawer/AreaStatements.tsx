/** Statements of an area: those that the filter shows, then, set apart, those that it leaves out. */
import type { Commitment } from '#domain/schema.ts';
import { useResults } from '#state/ViewContext.ts';
import { StatementList } from './StatementList.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface AreaStatementsProps {
  readonly statements: readonly Commitment[];
  readonly hasConfidence?: boolean;
}

export function AreaStatements({ statements, hasConfidence = false }: AreaStatementsProps) {
  const results = useResults();
  const words = useI18n().messages.drawer.areaBody;
  const shownIds = new Set(results.commitments.map((statement) => statement.id));
  const shown = statements.filter((statement) => shownIds.has(statement.id));
  const hidden = statements.filter((statement) => !shownIds.has(statement.id));
  return (
    <>
      {shown.length > 0 ? <StatementList statements={shown} hasConfidence={hasConfidence} /> : null}
      {hidden.length > 0 ? (
        <div className="mt-1 border-l-2 border-line pl-3">
          <p className="pt-1 text-small text-soft">{words.hidden(hidden.length)}</p>
          <StatementList statements={hidden} hasConfidence={hasConfidence} />
        </div>
      ) : null}
    </>
  );
}
