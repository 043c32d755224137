import {
  type Lopendmodel,
  MODELSOORTEN,
  bestandsnaamOf,
  isZelfdeBestand,
} from '../../domain/modellen/modelbestand.js';
import type { Modelwijziging } from '../../store/modellen/read-modelwijzigingen.js';
import type { FormBody } from '../formulier/form-body.js';
import { foutBij, sentFields } from '../formulier/fouten.js';
import { CsrfField } from '../views/csrf-field.js';
import type { FieldError } from '../views/error-summary.js';
import { FieldFrame } from '../views/field-frame.js';
import { SelectField, TextField } from '../views/plain-fields.js';
import { modelNaam } from './inhoud/model-naam.js';
import { wijzigingPath } from './named-file.js';

interface AddFormsProps {
  wijziging: Modelwijziging;
  modellen: readonly Lopendmodel[];
  getypt: FormBody;
  fouten: readonly FieldError[];
  csrf: string;
}

/** Three ways to put a file into a change: one that runs, a new one, or one that was made elsewhere. */
export function AddForms({ wijziging, modellen, getypt, fouten, csrf }: AddFormsProps) {
  const path = wijzigingPath(wijziging.wijzigingId);
  // Once there is something to try out, that is the main thing on the page.
  const gewicht = wijziging.bestanden.length === 0 ? 'primary' : 'secondary';
  const sent = sentFields(getypt, fouten);
  const vrij = modellen.filter(
    (model) => !wijziging.bestanden.some((bestand) => isZelfdeBestand(bestand, model)),
  );
  return (
    <section aria-labelledby="toevoegen">
      <h2 class="utrecht-heading-2" id="toevoegen">
        Bestand toevoegen
      </h2>
      <form class="kr-panel" method="post" action={`${path}/bestanden`} noValidate>
        <CsrfField token={csrf} />
        <SelectField
          {...sent('lopend')}
          label="Een model dat nu loopt"
          hint="U krijgt een kopie om aan te werken. Van een formulier zijn er twee helften."
          keuzes={vrij.map((model) => [
            bestandsnaamOf(model),
            `${modelNaam(model, model.inhoud)} (${bestandsnaamOf(model)})`,
          ])}
        />
        <div class="kr-actions">
          <button type="submit" class={`utrecht-button utrecht-button--${gewicht}-action`}>
            Toevoegen
          </button>
        </div>
      </form>
      <details
        class="kr-details"
        open={foutBij(fouten, 'soort') !== undefined || getypt['soort'] !== undefined}
      >
        <summary>Een nieuw, leeg model</summary>
        <form method="post" action={`${path}/bestanden`} noValidate>
          <CsrfField token={csrf} />
          <SelectField {...sent('soort')} label="Wat voor model?" keuzes={Object.entries(MODELSOORTEN)} />
          <TextField
            {...sent('naam')}
            label="Naam van het bestand"
            hint="Kleine letters en streepjes, zonder uitgang, bijvoorbeeld terugbellen-melder. Dit wordt ook het id."
          />
          <div class="kr-actions">
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">
              Leeg model toevoegen
            </button>
          </div>
        </form>
      </details>
      <details class="kr-details" open={foutBij(fouten, 'bestand') !== undefined}>
        <summary>Een bestand uit Camunda Modeler</summary>
        <form method="post" action={`${path}/invoer`} enctype="multipart/form-data" noValidate>
          <CsrfField token={csrf} />
          <FieldFrame
            veld="bestand"
            label="Bestand"
            hint="Een .bpmn-, .dmn- of .form-bestand. De naam van het bestand is het id van het model. Zit het al in de wijziging, dan wordt dit een nieuwe versie."
            fout={foutBij(fouten, 'bestand')}
          >
            {(attributen) => (
              <input
                type="file"
                accept=".bpmn,.dmn,.form"
                class="utrecht-textbox utrecht-textbox--html-input"
                {...attributen}
              />
            )}
          </FieldFrame>
          <div class="kr-actions">
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">
              Bestand invoeren
            </button>
          </div>
        </form>
      </details>
    </section>
  );
}
