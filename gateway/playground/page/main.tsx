import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { fetchMenu } from './menu.ts';
import { Playground } from './playground.tsx';
import { readSettings } from './settings.ts';
import { installWorkers } from './workers.ts';

const element = document.getElementById('playground');
if (!element) throw new Error('The page has no #playground element');

const settings = readSettings(element);
installWorkers(settings.workers);
const menu = await fetchMenu(settings.operationsUrl);
createRoot(element).render(<Playground settings={settings} menu={menu} />);
