import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { MeldingInvoerUnsafe } from '../../../domain/melding/melding.js';
import { createJwtVerifier } from '../../../portal/api/jwt-verifier.js';

const issuer = 'https://idp.example.org';
const audience = 'urn:ketenregie:api';

/** An identity provider with one key: hands out tokens, and the verifier that trusts it. */
export async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] });
  return {
    verifier: createJwtVerifier({ keys, issuer, audience }),
    token: (claims: JWTPayload = {}, key = privateKey) =>
      new SignJWT({ organisatie: 'POLITIE', client_id: 'politie-systeem', scope: 'melden', ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setIssuer(claims.iss ?? issuer)
        .setAudience(claims.aud ?? audience)
        .setExpirationTime(claims.exp ?? '5m')
        .sign(key),
  };
}

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;

/** A melding as a partner sends it; fictional. */
export function aMeldingInvoer(changes: Record<string, unknown> = {}): MeldingInvoerUnsafe {
  return {
    wat: {
      korteInhoud: 'Verzonnen: een jongere vervoert pakjes voor iemand bij wie hij schulden heeft.',
      verschijningsvormen: ['CRIMINEEL'],
      bronVanSignaal: 'systeemPartner',
      geweldOfDreiging: 'onbekend',
      vrijheidsbeperking: 'nee',
    },
    wanneer: {
      directGevaar: 'nee',
      acuutVolgensMelder: 'nee',
      nogInSituatie: 'ja',
      dagenSindsLaatsteSignaal: 2,
      frequentie: 'wekelijks',
    },
    wie: {
      naam: 'Sem Verzonnen',
      leeftijd: 16,
      geslacht: 'm',
      geheimAdres: 'nee',
      lvb: 'onbekend',
      psychisch: 'nee',
      verslaving: 'nee',
      zwanger: 'nee',
    },
    waar: { gemeente: '0301' },
    hoeveel: { aantalSlachtoffers: 1, aantalDaders: 'onbekend' },
    hulp: { hulpverleningBetrokken: 'nee', politieGebeld: 'ja', zorgcoordinatorBetrokken: 'nee' },
    overU: {
      anonimiteit: 'bekend',
      hoedanigheid: 'ketenpartner',
      naam: 'Dienst Voorbeeld',
      telefoon: '055 000 0000',
      magTeruggebeld: 'ja',
    },
    ...changes,
  };
}
