import type { Catalogusnaam } from '../../domain/catalogus/catalogi.js';
import { VERSCHIJNINGSVORMEN } from '../../domain/casus/verschijningsvorm.js';
import { DomainError } from '../../domain/errors.js';
import type { FormValues } from '../formulier/form-schema.js';
import type { ModellenPort } from '../ports/modellen-port.js';

/** How a table that looks at forms of exploitation names one (D8, RASCI). */
const NAMEN: Readonly<Record<string, (code: string) => string>> = {
  partnerselectie: (code) => `"vorm:${code}"`,
  rasci: (code) => `"${code}"`,
};

/**
 * A form can only have rules of its own once the tables that run have them: else nobody would be invited for it besides the
 * core partners. The tables are changed in the modelleerhoek, the form follows.
 * @throws DomainError ONGELDIG at the question after its rules
 */
export async function demandTabelregels(
  modellen: Pick<ModellenPort, 'list'>,
  catalogus: Catalogusnaam,
  { code, regels }: FormValues,
): Promise<void> {
  if (catalogus !== 'verschijningsvormen' || regels !== 'EIGEN') return;
  if (Object.hasOwn(VERSCHIJNINGSVORMEN, String(code))) return;
  const lopend = await modellen.list();
  const zonder = Object.entries(NAMEN)
    .filter(
      ([tabel, naamVan]) =>
        !lopend.some(
          ({ soort, naam, inhoud }) =>
            soort === 'dmn' && naam === tabel && inhoud.includes(naamVan(String(code))),
        ),
    )
    .map(([tabel]) => tabel);
  if (zonder.length === 0) return;
  throw new DomainError('ONGELDIG', {
    velden: {
      regels: `Nog niet mogelijk: deze code staat niet in ${zonder.join(' en ')}. Kies tot die tijd een bestaande vorm.`,
    },
  });
}
