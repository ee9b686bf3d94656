import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { fetchMenu } from './menu.ts';
import { Playground } from './playground.tsx';
import { readSettings, type Settings } from './settings.ts';
import { fetchRoles, fetchToken } from './sign-in/development-issuer.ts';
import { createSession } from './sign-in/session.ts';
import { installWorkers } from './workers.ts';

const element = document.getElementById('playground');
if (!element) throw new Error('The page has no #playground element');

const settings = readSettings(element);
installWorkers(settings.workers);
const session = createSession({ giveToken: tokenGiver(settings), memory: sessionStorage });
const [menu, roles] = await Promise.all([
  fetchMenu(settings.operationsUrl),
  settings.signIn === null ? null : fetchRoles(settings.signIn.rolesUrl),
]);
createRoot(element).render(
  <Playground settings={settings} menu={menu} session={session} roles={roles} />,
);

function tokenGiver({ signIn }: Settings): (role: string) => Promise<string> {
  return async (role) => {
    if (signIn === null) throw new Error('This hub gives no tokens: bring one of your own.');
    return fetchToken(signIn.tokenUrl, role);
  };
}
