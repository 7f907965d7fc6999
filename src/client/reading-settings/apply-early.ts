import { settings, storageKey } from './settings.ts';

const known = Object.fromEntries(settings.map(({ name, choices }) => [name, choices.map(([value]) => value)]));

/**
 * Script for the head of a page: puts the reader’s settings on the root before anything is painted, and follows them when
 * they change, here or in another tab. The colour of the browser’s own bars follows the chosen light. It marks the root as
 * scripted, which shows the button for the settings.
 */
export const applyEarly = `(()=>{
const known=${JSON.stringify(known)},
root=document.documentElement.dataset,
read=()=>{try{apply(localStorage.getItem('${storageKey}'))}catch{}},
apply=json=>{
let kept={};
try{kept=JSON.parse(json)||kept}catch{}
for(const name in known)known[name].includes(kept[name])?root[name]=kept[name]:delete root[name];
for(const meta of document.querySelectorAll('meta[data-light]')){
const own=meta.dataset.light;
meta.media=root.light?root.light==own?'all':'not all':'(prefers-color-scheme: '+own+')'
}
};
root.scripted='';
read();
addEventListener('storage',({key,newValue})=>{if(!key||key=='${storageKey}')apply(newValue)});
addEventListener('pageshow',({persisted})=>persisted&&read())
})()`.replaceAll('\n', '');
