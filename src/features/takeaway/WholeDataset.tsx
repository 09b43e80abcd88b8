/** What is published of the whole dataset: the archive, its file, and what describes its form. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { ARCHIVE_FILE, DATASET_SCHEMA_FILE, DICTIONARY_FILE } from '#dataset/publishedFiles.ts';
import { DATASET_FILE } from '#dataset/datasetQuery.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { wholeAddress } from '#items/wholeAddress.ts';
import { useFileAddress } from '#state/ViewContext.ts';
import type { DownloadChance } from '#ui/downloadChance.ts';

interface WholeDatasetProps {
  readonly chance: DownloadChance;
}

export function WholeDataset({ chance }: WholeDatasetProps) {
  const { dataset } = useLoadedDataset();
  const root = useFileAddress('');
  const words = useI18n().messages.takeaway;
  const name = `communique-${dataset.profile.id}-v${dataset.profile.version}`;
  const files = [
    { name: words.archive, file: ARCHIVE_FILE, saveAs: `${name}.zip` },
    { name: words.dataset, file: DATASET_FILE, saveAs: `${name}.json` },
    { name: words.dictionary, file: DICTIONARY_FILE, saveAs: 'dictionary.md' },
    { name: words.schema, file: DATASET_SCHEMA_FILE, saveAs: 'dataset.schema.json' },
  ];
  return (
    <section>
      <h3 className="mb-2 border-b border-ink pb-1 text-lead font-semibold">{words.whole}</h3>
      <p className="text-small text-soft">{words.wholeHint}</p>
      <ul className="mt-1 text-small">
        {files.map((published) => (
          <li key={published.file}>
            <a
              href={wholeAddress(root + published.file)}
              download={published.saveAs}
              className="inline-flex min-h-6 items-center underline pointer-coarse:min-h-11"
            >
              {published.name}
            </a>
            {chance === 'none' ? (
              <span className="block bg-sunk px-2 py-1 wrap-anywhere select-all">
                {wholeAddress(root + published.file)}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
