/** Making, downloading and copying files, and what came of it. The writers are fetched with the first file. */
import { useState } from 'react';
import type { ExportFormat, ExportId } from '#domain/export/exportFormats.ts';
import { exportFileName } from '#domain/export/fileName.ts';
import { downloadBlob } from '#ui/downloadBlob.ts';
import type { ExportScope } from './exportScopes.ts';
import { useSnapshot } from './useSnapshot.ts';

interface Made {
  readonly id: ExportId;
  readonly file: string;
  readonly count: number;
}

export type ExportOutcome =
  | { readonly state: 'idle' }
  | { readonly state: 'failed' }
  | ({ readonly state: 'downloaded' | 'copied' } & Made)
  | ({ readonly state: 'refused'; readonly text: string } & Made);

type Format = ExportFormat & { readonly id: ExportId };

interface Exports {
  readonly outcome: ExportOutcome;
  readonly download: (format: Format) => Promise<void>;
  readonly copy: (format: Format) => Promise<void>;
}

export function useExports(scope: ExportScope): Exports {
  const [outcome, setOutcome] = useState<ExportOutcome>({ state: 'idle' });
  const takeSnapshot = useSnapshot(scope);

  const make = async (format: Format): Promise<Made & { readonly text: string }> => {
    const selection = takeSnapshot();
    const { exporterById } = await import('#domain/export/exporters.ts');
    const text = exporterById(format.id).serialize(selection);
    return { id: format.id, file: exportFileName(selection, format), count: format.count(selection), text };
  };
  const download = async (format: Format) => {
    try {
      const { text, ...made } = await make(format);
      downloadBlob(made.file, new Blob([text], { type: format.type }));
      setOutcome({ state: 'downloaded', ...made });
    } catch {
      setOutcome({ state: 'failed' });
    }
  };
  const copy = async (format: Format) => {
    try {
      const { text, ...made } = await make(format);
      // The byte order mark is for files; pasted, it would be a character of the first cell.
      const plain = text.replace(/^\uFEFF/, '');
      try {
        await navigator.clipboard.writeText(plain);
        setOutcome({ state: 'copied', ...made });
      } catch {
        // No permission, no secure origin, or a frame without the right to copy: the reader can still do it by hand.
        setOutcome({ state: 'refused', text: plain, ...made });
      }
    } catch {
      setOutcome({ state: 'failed' });
    }
  };
  return { outcome, download, copy };
}
