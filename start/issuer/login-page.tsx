import { render } from 'preact-render-to-string';
import type { DemoAccount } from './demo-account.js';

/** Colours and sizes of the portal's theme; the font is left to the system, because this page fetches nothing. */
const style = `
  :root {
    color-scheme: light dark;
    --paper: #faf8f4; --surface: #fff; --ink: #13272d; --soft: #475b61; --line: #ddd8cc; --control: #66777c;
    --brand: #0f4c5c; --brand-ink: #fff; --banner: #fcefe0; --accent: #9c4208; --danger: #a3161f; --danger-soft: #fcecea;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #10191c; --surface: #1a272b; --ink: #e8eeee; --soft: #b6c4c6; --line: #33454a; --control: #8fa3a8;
      --brand: #6fb3bd; --brand-ink: #10191c; --banner: #3a2814; --accent: #e8a15c; --danger: #ff9c94; --danger-soft: #3a1c1c;
    }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.55 system-ui, sans-serif; }
  .banner { margin: 0; padding: .5rem 1rem; border-bottom: 1px solid var(--accent); background: var(--banner); text-align: center; }
  .banner a { color: inherit; font-weight: 700; }
  main { max-width: 30rem; margin: 0 auto; padding: 2rem 1rem 3rem; }
  h1 { margin: 0 0 1rem; font-size: clamp(1.6rem, 1.3rem + 1.4vw, 2.1rem); line-height: 1.2; }
  label { display: block; margin-top: 1.25rem; font-weight: 600; }
  input, button { min-height: 2.75rem; border-radius: .375rem; font: inherit; }
  input { width: 100%; padding: .4rem .75rem; border: 1px solid var(--control); background: var(--surface); color: inherit; }
  .keuze { display: flex; gap: .6rem; align-items: center; font-weight: 400; }
  .keuze input { width: 1.4rem; min-height: 1.4rem; flex: none; }
  button { margin-top: 1.5rem; padding: .5rem 1.25rem; border: 0; background: var(--brand); color: var(--brand-ink); font-weight: 600; cursor: pointer; }
  :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 5px #ffd166; }
  .fout { padding: .75rem 1rem; border-left: 5px solid var(--danger); background: var(--danger-soft); }
  summary { margin-top: 2rem; color: var(--brand); font-weight: 600; cursor: pointer; }
  table { width: 100%; margin-top: .75rem; border-collapse: collapse; font-size: .9rem; }
  caption { color: var(--soft); text-align: left; }
  th, td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }`;

/** The style of the page, whose hash the content security policy allows. */
export const loginStyle = style;

/**
 * The log-in page of the oefenomgeving: name and password, and which accounts there are.
 * `failed` shows that the name or password was wrong, without telling which.
 */
export function loginPage(options: {
  action: string;
  accounts: readonly DemoAccount[];
  gebruikersnaam?: string;
  failed: boolean;
}): string {
  const page = (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{options.failed ? 'Fout: inloggen' : 'Inloggen'} - oefenomgeving</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header class="banner">
          <strong>Oefenomgeving: dit bereikt niemand.</strong> Gevaar? Bel <a href="tel:112">112</a>
        </header>
        <main>
          <h1>Inloggen</h1>
          {options.failed && (
            <p class="fout" role="alert">
              De naam of het wachtwoord klopt niet. Kijk in het venster waarin het systeem is gestart; daar
              staat het oefenwachtwoord.
            </p>
          )}
          <form method="post" action={options.action}>
            <label for="gebruikersnaam">Naam</label>
            <input
              id="gebruikersnaam"
              name="gebruikersnaam"
              autocomplete="username"
              value={options.gebruikersnaam ?? ''}
              required
            />
            <label for="wachtwoord">Oefenwachtwoord</label>
            <input
              id="wachtwoord"
              name="wachtwoord"
              type="password"
              autocomplete="current-password"
              required
            />
            <label class="keuze">
              <input type="checkbox" name="zonderTweedeFactor" /> Doe alsof ik geen tweede controle heb
            </label>
            <button type="submit">Inloggen</button>
          </form>
          <details>
            <summary>Welke oefenaccounts zijn er?</summary>
            <table>
              <caption>Oefenaccounts: verzonnen personen, één wachtwoord</caption>
              <thead>
                <tr>
                  <th scope="col">Naam</th>
                  <th scope="col">Wie</th>
                </tr>
              </thead>
              <tbody>
                {options.accounts.map((account) => (
                  <tr key={account.sub}>
                    <td>{account.gebruikersnaam}</td>
                    <td>{account.naam}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${render(page)}`;
}

/** The page that asks to confirm logging out; `form` is the form that the provider wants posted. */
export function logoutPage(form: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Uitloggen - oefenomgeving</title><style>${style}</style></head><body><header class="banner"><strong>Oefenomgeving: dit bereikt niemand.</strong> Gevaar? Bel <a href="tel:112">112</a></header><main><h1>Uitloggen</h1><p>U bent uitgelogd uit het ketenregiesysteem. Wilt u ook uitloggen bij de oefenaccounts?</p>${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Uitloggen</button></main></body></html>`;
}
