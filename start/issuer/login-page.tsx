import { render } from 'preact-render-to-string';
import type { DemoAccount } from './demo-account.js';

const style = `
  body { font: 18px/1.5 system-ui, sans-serif; margin: 0; background: #faf8f4; color: #14262b; }
  .banner { background: #7a1f1f; color: #fff; padding: .5rem 1rem; margin: 0; font-weight: 600; }
  main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
  label { display: block; font-weight: 600; margin-top: 1rem; }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; border: 2px solid #14525c; border-radius: 4px; background: #fff; color: #14262b; }
  button { font: inherit; font-weight: 600; margin-top: 1.5rem; padding: .6rem 1.4rem; border: 0; border-radius: 4px; background: #14525c; color: #fff; cursor: pointer; }
  :focus-visible { outline: 3px solid #b8560f; outline-offset: 2px; }
  .fout { border-left: 6px solid #a11; padding: .5rem 1rem; background: #fff; }
  summary { margin-top: 2rem; cursor: pointer; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
  th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #cfd8d9; vertical-align: top; }
  @media (prefers-color-scheme: dark) {
    body { background: #10191c; color: #e8eeee; } input, .fout { background: #1a272b; color: #e8eeee; border-color: #6fb3bd; }
    button { background: #6fb3bd; color: #10191c; } th, td { border-color: #33454a; }
  }`;

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
        <title>{options.failed ? 'Fout: inloggen' : 'Inloggen'} - oefenomgeving</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <p class="banner">Oefenomgeving: dit bereikt niemand. Gevaar? Bel 112.</p>
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
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Uitloggen - oefenomgeving</title><style>${style}</style></head><body><p class="banner">Oefenomgeving: dit bereikt niemand. Gevaar? Bel 112.</p><main><h1>Uitloggen</h1><p>U bent uitgelogd uit het ketenregiesysteem. Wilt u ook uitloggen bij de oefenaccounts?</p>${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Uitloggen</button></main></body></html>`;
}
