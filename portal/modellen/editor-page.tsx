import { MODELSOORTEN, type Modelsoort, bestandsnaamOf } from '../../domain/modellen/modelbestand.js';
import { BEWERKBAAR } from '../../domain/modellen/modelwijziging.js';
import type { Modelwijziging } from '../../store/modellen/read-modelwijzigingen.js';
import type { Conceptsleutel } from '../../store/modellen/save-modelconcept.js';
import type { ProfessionalContext } from '../route.js';
import { BackLink } from '../views/back-link.js';
import { Page } from '../views/page.js';
import { FormHalves, halvesData } from './form-halves.js';
import { conceptPath, wijzigingPath } from './named-file.js';

interface EditorPageProps {
  context: ProfessionalContext;
  wijziging: Modelwijziging;
  sleutel: Conceptsleutel;
}

const EDITORS: Readonly<Record<Modelsoort, 'bpmn' | 'dmn' | 'form'>> = {
  bpmn: 'bpmn',
  dmn: 'dmn',
  form: 'form',
  dossierform: 'form',
};

/**
 * The editor of one file, with the canvas over the full width. The script draws it; without a script the page says so,
 * and the file can be downloaded and brought back in.
 */
export function EditorPage({ context, wijziging, sleutel }: EditorPageProps) {
  const naam = bestandsnaamOf(sleutel);
  const editor = EDITORS[sleutel.soort];
  const path = conceptPath(sleutel);
  const magBewerken =
    BEWERKBAAR.includes(wijziging.status) && context.regels.roleMay(context.betrokkene, 'modellen:schrijven');
  return (
    <Page
      titel={`${MODELSOORTEN[sleutel.soort]}: ${naam}`}
      context={context}
      huidig="/modellen"
      breedte="vol"
      scripts={[`${editor}-editor.entry.js`]}
      styles={[`${editor}-editor.entry.css`]}
      boven={
        <BackLink href={wijzigingPath(sleutel.wijzigingId)}>
          Terug naar de wijziging {wijziging.titel}
        </BackLink>
      }
    >
      {EDITORS[sleutel.soort] === 'form' && <FormHalves {...{ wijziging, sleutel }} />}
      {!magBewerken && (
        <p class="kr-notice">
          U kunt dit model bekijken. Wat u hier verandert, wordt niet bewaard: de wijziging is niet te
          bewerken, of uw rol verandert geen modellen.
        </p>
      )}
      <noscript>
        <p class="kr-notice kr-notice--warning">
          Tekenen kan alleen met JavaScript. Download het bestand, wijzig het met Camunda Modeler en voer het
          weer in op de pagina van de wijziging.
        </p>
      </noscript>
      <div
        class="kr-editor"
        data-editor={path}
        data-bestand={naam}
        data-bewerken={magBewerken ? 'ja' : undefined}
        data-sjablonen={editor === 'bpmn' ? '/modellen/sjablonen' : undefined}
        {...halvesData(wijziging, sleutel)}
      >
        <div class="kr-editor__bar">
          <p class="kr-editor__state" data-stand role="status" aria-live="polite">
            Het model wordt geopend.
          </p>
          <div class="kr-editor__buttons" data-knoppen />
          <p class="kr-editor__links">
            <a class="utrecht-link" href={`${path}/verschillen`}>
              Verschillen met wat loopt
            </a>
            <a class="utrecht-link" href={`${path}/download`} download>
              Downloaden
            </a>
          </p>
        </div>
        <div class="kr-editor__warnings" data-meldingen />
        <div class="kr-editor__canvas" data-canvas />
      </div>
    </Page>
  );
}
