/** The keys of one group with what each does. */
import type { AboutWords } from '#i18n/aboutWords.ts';
import { KEY_GROUPS, keysOf, type KeyGroupId } from '#domain/keyTable.ts';

interface KeyTableProps {
  readonly group: KeyGroupId;
  readonly words: AboutWords['keys'];
}

export function KeyTable({ group, words }: KeyTableProps) {
  return (
    <table className="mt-2 w-full border-collapse text-start">
      <caption className="pb-1 text-start font-semibold">{words.groups[group]}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {KEY_GROUPS[group].map((row) => (
          <tr key={row} className="border-t border-line align-baseline">
            <th scope="row" className="w-36 py-1.5 pe-4 text-start font-normal sm:w-44">
              <span className="flex flex-wrap gap-1.5">
                {keysOf(row).map((key) => (
                  <kbd key={key} className="rounded-sm border border-edge bg-paper px-2 font-sans text-small">
                    {key}
                  </kbd>
                ))}
              </span>
            </th>
            <td className="py-1.5">{words.rows[row]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
