import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../../i18n';
import { Field } from '../../ui/Field';
import { type BroughtImport, bringImport, LARGEST_BYTES } from './imports';

/** The file that is imported. Nothing is written before somebody has seen what is in it. */
export function FileForm({ onBrought }: { onBrought(brought: BroughtImport): void }) {
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<string>();
  const bring = useMutation({ mutationFn: bringImport, onSuccess: onBrought });
  return (
    <section className="card" aria-labelledby="import-file">
      <header className="card-head">
        <h2 className="card-title" id="import-file">
          {t('import.title')}
        </h2>
      </header>
      <form
        className="card-body form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!file) setWrong(t('import.noFile'));
          else if (file.size > LARGEST_BYTES) setWrong(t('import.tooLarge'));
          else if (!bring.isPending) bring.mutate(file);
        }}
      >
        <Field
          label={t('import.file')}
          type="file"
          accept=".csv,text/csv"
          error={wrong ?? bring.error?.message}
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            setWrong(undefined);
            bring.reset();
          }}
        />
        <p className="field-hint">{t('import.fileHint')}</p>
        <div className="form-actions">
          <button type="submit" className="btn btn-primary" disabled={bring.isPending}>
            {bring.isPending ? t('import.reading') : t('import.read')}
          </button>
        </div>
      </form>
    </section>
  );
}
