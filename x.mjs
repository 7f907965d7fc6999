import { launchBrowser } from './tests/support/browser.ts'; import { serveSite } from './tests/support/site-server.ts';
const server=await serveSite('dist','/'); const b=await launchBrowser();
for (const w of [320,360,768,1024,1280,1680,2200]) for (const colorScheme of ['light','dark']) {
 const h = w===360?740:w<500?640:w<1000?1024:900;
 const c=await b.newContext({viewport:{width:w,height:h},colorScheme}); const p=await c.newPage();
 await p.goto(server.url+'articles/challenging-times-ahead/');
 await p.locator('#cite').scrollIntoViewIfNeeded(); await p.waitForTimeout(400);
 await p.locator('.Cite').screenshot({path:`/tmp/shots/cite/panel-${w}-${colorScheme}.png`});
 await p.locator('#p10 a.number').click(); await p.locator('.CiteCard').waitFor(); await p.waitForTimeout(200);
 await p.screenshot({path:`/tmp/shots/cite/card-${w}-${colorScheme}.png`});
 console.log(w, await p.evaluate(()=>{const r=document.querySelector('.CiteCard').getBoundingClientRect(); const q=document.querySelector('#p10').getBoundingClientRect(); return [r.left,r.top,r.right,r.bottom,'p',q.left,q.top,q.right,q.bottom,innerWidth,innerHeight].map(x=>typeof x==='number'?Math.round(x):x).join(' ')}));
 await c.close();
}
await b.close(); await server.close();
