/** An LHEO catalogue of invented trainings, formation by formation: the same `seed` gives the same bytes. */
export function* writeCatalogue(sessions: number, seed: number): Generator<string> {
  const draw = createDraw(seed);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3">\n<offres>\n';
  for (let written = 0, number = 1; written < sessions; number += 1) {
    const count = Math.min(1 + draw(9), sessions - written);
    yield formation(number, count, draw);
    written += count;
  }
  yield '</offres>\n<extras info="flux"><extra info="date-export">20260601</extra></extras>\n</lheo>\n';
}

/** Whole numbers from 0 to below `limit`. */
type Draw = (limit: number) => number;

const PLACES = 2_000;
const BODIES = 3_000;
const OCCUPATIONS = 500;
const WORDS =
  'accueil atelier béton bilan bureau chantier clientèle commerce conduite conseil contrôle cuisine élève énergie équipe gestion habitat hygiène logiciel maintenance métal méthode outil patient plâtre projet qualité réseau santé sécurité service soin stage technique usinage vente'.split(
    ' ',
  );

function formation(number: number, sessionCount: number, draw: Draw): string {
  const place = draw(PLACES);
  const sessions = Array.from({ length: sessionCount }, (_, index) =>
    session(number, index, place, draw),
  );
  return `<formation numero="F_${number}" datemaj="2026${day(draw)}">
<domaine-formation><code-FORMACODE tag="principal">${10_000 + draw(900)}</code-FORMACODE><code-NSF>${100 + draw(200)}</code-NSF><code-ROME>K${1_000 + draw(OCCUPATIONS)}</code-ROME></domaine-formation>
<intitule-formation>Titre professionnel ${words(5, draw)}</intitule-formation>
<objectif-formation>&lt;p&gt;${words(80, draw)}&lt;/p&gt;&lt;ul&gt;&lt;li&gt;${words(8, draw)}&lt;/li&gt;&lt;li&gt;${words(8, draw)}&lt;/li&gt;&lt;/ul&gt;</objectif-formation>
<resultats-attendus>-</resultats-attendus>
<contenu-formation>${words(250, draw)}</contenu-formation>
<certifiante>${draw(2)}</certifiante>
<code-niveau-entree>1</code-niveau-entree>
<certification><code-RNCP>${30_000 + draw(9_000)}</code-RNCP></certification>
<code-niveau-sortie>${11 + draw(8)}</code-niveau-sortie>
<action numero="A_${number}"><modalites-enseignement>${draw(3)}</modalites-enseignement>
<lieu-de-formation><coordonnees>${address(place)}</coordonnees></lieu-de-formation>
<modalites-entrees-sorties>${draw(2)}</modalites-entrees-sorties>
${sessions.join('\n')}
<nombre-heures-total>${35 + draw(1_000)}</nombre-heures-total>
<organisme-financeur><code-financeur>${draw(18)}</code-financeur></organisme-financeur>
</action>
<organisme-formation-responsable><SIRET-organisme-formation><SIRET>${90_000_000_000_000 + draw(BODIES)}</SIRET></SIRET-organisme-formation><nom-organisme>Organisme ${words(2, draw)}</nom-organisme></organisme-formation-responsable>
</formation>
`;
}

const session = (number: number, index: number, place: number, draw: Draw): string =>
  `<session numero="S_${number}_${index}"><periode><debut>2026${day(draw)}</debut><fin>2027${day(draw)}</fin></periode><adresse-inscription>${address(place)}</adresse-inscription><etat-recrutement>${1 + draw(3)}</etat-recrutement></session>`;

function address(place: number): string {
  const latitude = 43 + (place % 97) * 0.07;
  const longitude = -4 + (place % 89) * 0.12;
  return `<adresse><ligne>${place} rue du Modèle</ligne><codepostal>44000</codepostal><ville>Nantes</ville><code-INSEE-commune>44109</code-INSEE-commune><geolocalisation><latitude>${latitude}</latitude><longitude>${longitude}</longitude></geolocalisation></adresse>`;
}

const day = (draw: Draw): string =>
  `${String(1 + draw(12)).padStart(2, '0')}${String(1 + draw(28)).padStart(2, '0')}`;

const words = (count: number, draw: Draw): string =>
  Array.from({ length: count }, () => WORDS[draw(WORDS.length)]).join(' ');

/** Mulberry32: small, and the same everywhere. */
function createDraw(seed: number): Draw {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
