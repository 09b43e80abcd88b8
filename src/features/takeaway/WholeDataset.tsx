/** What is published of the whole dataset: the archive, its file, and what describes its form. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { FORMAT_VERSION } from '#domain/schema.ts';
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
  const file = useFileAddress(DATASET_FILE);
  const words = useI18n().messages.takeaway;
  const name = `communique-${dataset.profile.id}-v${dataset.profile.version}`;
  const folder = new URL('.', wholeAddress(file)).href;
  const files = [
    { name: words.archive, href: `${folder}dataset.zip`, saveAs: `${name}.zip` },
    { name: words.dataset, href: `${folder}dataset.json`, saveAs: `${name}.json` },
    { name: words.dictionary, href: `${folder}schema/${FORMAT_VERSION}/dictionary.md`, saveAs: 'dictionary.md' },
    {
      name: words.schema,
      href: `${folder}schema/${FORMAT_VERSION}/dataset.schema.json`,
      saveAs: 'dataset.schema.json',
    },
  ];
  return (
    <section>
      <h3 className="mb-2 border-b border-ink pb-1 text-lead font-semibold">{words.whole}</h3>
      <p className="text-small text-soft">{words.wholeHint}</p>
      <ul className="mt-1 text-small">
        {files.map((published) => (
          <li key={published.href}>
            <a
              href={published.href}
              download={published.saveAs}
              className="inline-flex min-h-6 items-center underline pointer-coarse:min-h-11"
            >
              {published.name}
            </a>
            {chance === 'none' ? (
              <span className="block bg-sunk px-2 py-1 wrap-anywhere select-all">{published.href}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
