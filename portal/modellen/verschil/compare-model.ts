import type { Modelsoort } from '../../../domain/modellen/modelbestand.js';
import { compareBpmn } from './compare-bpmn.js';
import { compareDmn } from './compare-dmn.js';
import { compareForm } from './compare-form.js';
import type { Verschil } from './verschil.js';

/**
 * What differs between two texts of one model, in words.
 * @returns null when one of them cannot be read
 */
export async function compareModel(soort: Modelsoort, van: string, naar: string): Promise<Verschil[] | null> {
  try {
    switch (soort) {
      case 'bpmn':
        return await compareBpmn(van, naar);
      case 'dmn':
        return await compareDmn(van, naar);
      case 'form':
      case 'dossierform':
        return compareForm(van, naar);
    }
  } catch {
    return null;
  }
}
