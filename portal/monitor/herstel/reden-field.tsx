import { TextareaField } from '../../views/plain-fields.js';

export const REDEN_FOUT = 'Schrijf in ten minste 20 tekens waarom dit nodig is.';

/** Why somebody repairs; kept with the verwerkingslog. */
export function RedenField({ reden, fout }: { reden: string; fout: string | undefined }) {
  return (
    <TextareaField
      veld="reden"
      label="Waarom is dit nodig?"
      hint="Ten minste 20 tekens. Noem geen namen. Dit blijft bewaard bij wat u doet."
      waarde={reden}
      fout={fout}
    />
  );
}
