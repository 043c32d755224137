import type { Modelbestand } from '../../../domain/modellen/modelbestand.js';
import { refuseBpmn } from './refuse-bpmn.js';
import { refuseDmn } from './refuse-dmn.js';
import { refuseForm } from './refuse-form.js';

/**
 * Why a text cannot be this model, in a sentence for who brought it; null when it can. Whether the model is right is
 * for the checks before release: this is about a file that is broken, another kind, or another model.
 */
export async function checkInhoud({ soort, naam }: Modelbestand, inhoud: string): Promise<string | null> {
  switch (soort) {
    case 'bpmn':
      return refuseXml(inhoud) ?? (await refuseBpmn(naam, inhoud));
    case 'dmn':
      return refuseXml(inhoud) ?? (await refuseDmn(naam, inhoud));
    case 'form':
      return refuseForm(naam, inhoud);
    case 'dossierform':
      return refuseForm(`${naam}.dossier`, inhoud);
  }
}

/** A model declares no types and entities: they can grow without end or fetch other files when they are read. */
export function refuseXml(inhoud: string): string | null {
  return /<!(DOCTYPE|ENTITY)/i.test(inhoud)
    ? 'Het bestand bevat een DOCTYPE of ENTITY. Dat hoort niet in een model; sla het opnieuw op met Camunda Modeler.'
    : null;
}
