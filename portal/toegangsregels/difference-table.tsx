import { type Richting, celverschillen } from '../../domain/toegang/celverschil.js';
import type { Cel } from '../../domain/toegang/toegang-matrix.js';
import { Tag, type TagKind } from '../views/tag.js';
import { cellInWords, directions } from '../words/access-rules.js';

/** What changes for a role, in words: what it may do before and after. */
export function DifferenceTable({ was, wordt }: { was: Cel; wordt: Cel }) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">Wat er verandert</caption>
      <thead>
        <tr>
          <th scope="col">Wat</th>
          <th scope="col">Was</th>
          <th scope="col">Wordt</th>
          <th scope="col">Verschil</th>
        </tr>
      </thead>
      <tbody>
        {celverschillen(was, wordt).map((verschil) => (
          <tr key={verschil.actie}>
            <td data-kop="Wat">{verschil.actie === 'lezen' ? 'Lezen' : 'Schrijven'}</td>
            <td data-kop="Was">{cellInWords(verschil.was)}</td>
            <td data-kop="Wordt">{cellInWords(verschil.wordt)}</td>
            <td data-kop="Verschil">
              <Tag kind={kinds[verschil.richting]}>{directions[verschil.richting]}</Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const kinds: Readonly<Record<Richting, TagKind>> = { RUIMER: 'warning', KRAPPER: 'info', ANDERS: 'plain' };
