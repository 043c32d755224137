import { DomainError } from '../../domain/errors.js';
import type { FieldError } from '../views/error-summary.js';
import { type FormBody, oneOf } from './form-body.js';

/** Where the sentence belongs when a motivation is missing, and what it says when the state does not allow it. */
export interface Foutplaats {
  motivering: string;
  conflict: string;
}

/**
 * What the reader must do about a refusal, field by field.
 * @throws the error itself when no form can repair it, such as a request that does not exist
 */
export function foutenOf(error: unknown, { motivering, conflict }: Foutplaats): FieldError[] {
  if (!(error instanceof DomainError)) throw error;
  switch (error.code) {
    case 'ONGELDIG':
      return Object.entries(error.velden).map(([veld, tekst]) => ({ veld, tekst }));
    case 'MOTIVERING_ONTBREEKT':
      return [{ veld: motivering, tekst: 'Schrijf in ten minste 20 tekens waarom.' }];
    case 'CONFLICT':
      return [{ tekst: conflict }];
    case 'ZELFDE_PERSOON':
      return [{ tekst: 'U heeft dit zelf voorgesteld. Een ander moet het nalezen of erover besluiten.' }];
    default:
      throw error;
  }
}

/** The sentence at one field. */
export function foutBij(fouten: readonly FieldError[], veld: string): string | undefined {
  return fouten.find((fout) => fout.veld === veld)?.tekst;
}

/** Gives each field of a form that was sent and refused what was typed there, with the sentence about it. */
export function sentFields(getypt: FormBody, fouten: readonly FieldError[]) {
  return (veld: string) => ({ veld, waarde: oneOf(getypt, veld), fout: foutBij(fouten, veld) });
}
