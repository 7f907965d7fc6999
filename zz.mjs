import { chromium } from 'playwright-core';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const base=process.argv[2];
for (const width of [320,768]) {const c=await b.newContext({viewport:{width,height:700}});const p=await c.newPage();
await p.goto(base);await p.evaluate(()=>localStorage.setItem('reading-settings',JSON.stringify({size:'largest'})));
await p.goto(base+'basket/',{waitUntil:'networkidle'});
console.log(width,await p.evaluate(()=>[document.documentElement.dataset.size,document.documentElement.scrollWidth,...[...document.querySelectorAll('body *')].filter(e=>e.getBoundingClientRect().right>innerWidth+1).map(e=>e.tagName+'.'+e.className+' '+Math.round(e.getBoundingClientRect().right)+' '+e.textContent.slice(0,40))]));
await p.screenshot({path:'/tmp/shots-basket-'+width+'.png'});}
await b.close();
