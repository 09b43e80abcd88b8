/** The small print: sources, licence, how to cite, downloads, versions. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { ABOUT_PAGES } from '#domain/viewState.ts';
import { DATASET_FILE } from '#dataset/datasetQuery.ts';
import { DOT } from '#items/dot.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { EntryDate } from '#items/EntryDate.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { ViewLink } from '#items/ViewLink.tsx';
import { useI18n } from '#i18n/I18nContext.ts';
import { useFileAddress } from '#state/ViewContext.ts';
import { SafeLink } from '#ui/SafeLink.tsx';
import { AllSources } from './AllSources.tsx';

export function Footer() {
  const { dataset, isChanged } = useLoadedDataset();
  const address = useFileAddress(DATASET_FILE);
  const { messages, plain, date } = useI18n();
  const { profile, meeting } = dataset;
  const words = messages.footer;
  return (
    <footer className="mt-12 border-t border-ink">
      <div className="page-frame grid gap-x-12 gap-y-8 py-8 text-small md:grid-cols-2 lg:grid-cols-4">
        <section>
          <h2 className="font-semibold">{words.cite}</h2>
          <p className="mt-1">
            <TextsInMessage
              message={words.citation(plain(profile.title), profile.version, date(profile.released))}
              texts={[profile.title]}
            />
          </p>
        </section>
        <section>
          <h2 className="font-semibold">{words.sources}</h2>
          <p className="mt-1">{words.sourcesLine(dataset.sources.length)}</p>
          <p className="mt-1">
            <ItemLink id={meeting.releaseSource} className="underline">
              {words.mainSource}
            </ItemLink>
          </p>
        </section>
        <section>
          <h2 className="font-semibold">{words.licence}</h2>
          <p className="mt-1">
            <LocalizedText text={profile.licence.text} />
          </p>
          <p className="mt-1">
            <SafeLink href={profile.licence.address} newTabLabel={messages.page.newTab}>
              {profile.licence.name}
            </SafeLink>
            <span>{`${DOT}${words.code}`}</span>
          </p>
        </section>
        <section>
          <h2 className="font-semibold">{words.data}</h2>
          <p className="mt-1">
            <a href={address} className="underline">
              {words.download}
            </a>
          </p>
          <p className="mt-1 text-soft">
            <span>{words.version(profile.version)}</span>
            <span>{DOT}</span>
            <EntryDate date={profile.released} />
          </p>
          {isChanged ? <p className="mt-1">{words.changed}</p> : null}
          <p className="mt-1 text-soft">{words.official}</p>
        </section>
        <AllSources />
        <ul className="flex flex-wrap gap-x-6 border-t border-line pt-3 md:col-span-full print:hidden">
          {ABOUT_PAGES.map((about) => (
            <li key={about}>
              <ViewLink
                to={(view) => ({ ...view, about })}
                className="inline-flex min-h-7 items-center underline pointer-coarse:min-h-11"
              >
                {words.about[about]}
              </ViewLink>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
