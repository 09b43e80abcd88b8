/** Every statement counted once by its verb, the release's own apart from those that other sources report. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { tallyWordings } from '#domain/wordingTally.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { WordingLabel } from '#items/WordingLabel.tsx';

export function TallyTable() {
  const { commitments } = useLoadedDataset().dataset;
  const { messages, number } = useI18n();
  const words = messages.scope;
  const summary = commitments.filter(({ origin }) => origin === 'summary');
  const reported = commitments.filter(({ origin }) => origin !== 'summary');
  const inSummary = new Map(tallyWordings(summary).map(({ wording, count }) => [wording, count]));
  const inReported = new Map(tallyWordings(reported).map(({ wording, count }) => [wording, count]));
  const cell = 'py-1 ps-4 text-end align-baseline';
  return (
    <table className="w-full border-collapse text-small">
      <caption className="visually-hidden">{words.tally}</caption>
      <thead>
        <tr className="border-b border-edge">
          <th scope="col" className="py-1 text-start">
            {words.verb}
          </th>
          <th scope="col" className={cell}>
            {words.inSummary}
          </th>
          <th scope="col" className={cell}>
            {words.reported}
          </th>
        </tr>
      </thead>
      <tbody>
        {tallyWordings(commitments).map(({ wording }) => (
          <tr key={wording} className="border-b border-line">
            <th scope="row" className="py-1 text-start font-normal">
              <WordingLabel wording={wording} />
            </th>
            <td className={cell}>{number(inSummary.get(wording) ?? 0)}</td>
            <td className={cell}>{number(inReported.get(wording) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-semibold">
          <th scope="row" className="py-1 text-start">
            {words.total}
          </th>
          <td className={cell}>{number(summary.length)}</td>
          <td className={cell}>{number(reported.length)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
