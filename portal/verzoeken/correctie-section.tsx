import { CORRECTIEBESLUITEN, CORRECTIEVELDEN } from '../../domain/rechten/correctie.js';
import type { CorrectieWeergave } from '../../store/correctie/correctie-weergave.js';
import { CsrfField } from '../views/csrf-field.js';
import { Facts } from '../views/facts.js';
import { SelectField, TextField, TextareaField } from '../views/plain-fields.js';
import { Tag } from '../views/tag.js';
import { formatDate } from '../words/dates.js';
import { Section } from '../views/section.js';
import { sentFields } from '../formulier/fouten.js';
import type { VerzoekPageProps } from './verzoek-page.js';

/** What is put right: proposed here, decided by the owner of the casus, and told to who saw the old value. */
export function CorrectieSection(props: VerzoekPageProps) {
  const { verzoek } = props;
  return (
    <Section id="correcties" titel="Correcties">
      {verzoek.correcties.length === 0 && <p class="kr-empty">Er is nog geen correctie voorgesteld.</p>}
      {verzoek.correcties.map((correctie) => (
        <Correctie key={correctie.correctieId} correctie={correctie} {...props} />
      ))}
      {verzoek.besluit === null && <ProposeForm {...props} />}
    </Section>
  );
}

function Correctie({ correctie, context, verzoek }: VerzoekPageProps & { correctie: CorrectieWeergave }) {
  const { veld, oud, nieuw, onderbouwing, besluit, motivering, kennisgevingen } = correctie;
  return (
    <div>
      <h3 class="utrecht-heading-3">{CORRECTIEVELDEN[veld]}</h3>
      <Facts
        facts={[
          ['Was', oud === '' ? 'niet bekend' : oud],
          ['Wordt', nieuw === '' ? 'leeg' : nieuw],
          ['Waarop dit rust', <span class="kr-typed">{onderbouwing}</span>],
          [
            'Besluit van de eigenaar',
            besluit === null ? (
              <Tag kind="info">Wacht op de eigenaar van de casus</Tag>
            ) : (
              CORRECTIEBESLUITEN[besluit]
            ),
          ],
          ['Motivering', motivering && <span class="kr-typed">{motivering}</span>],
        ]}
      />
      {kennisgevingen.length > 0 && (
        <>
          <p class="utrecht-paragraph">
            Deze organisaties zagen de oude waarde. Laat elk de correctie weten.
          </p>
          <ul class="utrecht-unordered-list">
            {kennisgevingen.map(({ kennisgevingId, organisatie, gemeldOp }) => (
              <li key={kennisgevingId}>
                {organisatie}:{' '}
                {gemeldOp === null ? (
                  <form method="post" action={`/verzoeken/${verzoek.verzoekId}/kennisgevingen`}>
                    <CsrfField token={context.csrf} />
                    <input type="hidden" name="kennisgevingId" value={kennisgevingId} />
                    <button type="submit" class="utrecht-button utrecht-button--secondary-action">
                      Ingelicht<span class="kr-visually-hidden">: {organisatie}</span>
                    </button>
                  </form>
                ) : (
                  `ingelicht op ${formatDate(new Date(gemeldOp))}`
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function ProposeForm({ context, verzoek, getypt, fouten }: VerzoekPageProps) {
  const at = sentFields(getypt, fouten);
  return (
    <form method="post" action={`/verzoeken/${verzoek.verzoekId}/correcties`} noValidate>
      <CsrfField token={context.csrf} />
      <SelectField
        label="Welk gegeven klopt niet?"
        hint="Wat een ander vond of vertelde, blijft staan zoals het was."
        keuzes={Object.entries(CORRECTIEVELDEN)}
        {...at('veld')}
      />
      <TextField
        label="Wat moet er staan?"
        hint="Een leeftijd als getal; geslacht als v, m, x of onbekend; andere vragen met ja, nee of onbekend. Leeg: weghalen."
        {...at('nieuw')}
      />
      <TextareaField
        label="Waarop rust dit?"
        hint="Ten minste 20 tekens. De eigenaar van de casus leest dit; noem hier geen adres."
        {...at('onderbouwing')}
      />
      <button type="submit" class="utrecht-button utrecht-button--secondary-action">
        Correctie voorstellen aan de eigenaar
      </button>
    </form>
  );
}
