import { type Catalogusnaam, catalogusnaamSchema } from '../../domain/catalogus/catalogi.js';
import { DomainError } from '../../domain/errors.js';

/** Where a catalogue is found: the sociale kaart is of everybody who works in the keten (matrix 3.4). */
export function catalogusPad(catalogus: Catalogusnaam): string {
  return catalogus === 'partners' ? '/sociale-kaart' : `/beheer/catalogi/${catalogus}`;
}

/**
 * The catalogue in an address; none stands for the sociale kaart, which has an address of its own.
 * @throws DomainError NIET_GEVONDEN
 */
export function catalogusIn(params: Readonly<Record<string, unknown>>): Catalogusnaam {
  const { catalogus = 'partners' } = params;
  const naam = catalogusnaamSchema.safeParse(catalogus);
  if (!naam.success || (naam.data === 'partners' && 'catalogus' in params))
    throw new DomainError('NIET_GEVONDEN');
  return naam.data;
}
