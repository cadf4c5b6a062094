"use strict";(()=>{function i(){for(let e of document.querySelectorAll("pre")){let t=document.createElement("div");t.className="code",e.replaceWith(
t),t.append(e,f(e))}}function f(e){let t=document.createElement("button");return t.type="button",t.className="copy",t.textContent=
"Copy",t.addEventListener("click",()=>{y(e,t)}),t}async function y(e,t){t.textContent=await g(e)?"Copied":"Press Ctrl+C",
setTimeout(()=>t.textContent="Copy",2e3)}async function g(e){try{return await navigator.clipboard.writeText(e.textContent),
!0}catch{return getSelection()?.selectAllChildren(e),!1}}function l(){let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("details")].filter(t=>!t.open);
for(let t of e)t.open=!0}),addEventListener("afterprint",()=>{for(let t of e)t.open=!1})}function d(){let e=document.currentScript;if(!(e instanceof HTMLScriptElement))return;let{search:t="",root:n=""}=e.dataset,
o,a=()=>{o??=b(t,n),!o.open&&(o.showModal(),o.querySelector("input")?.select())};document.querySelector("a.search")?.addEventListener(
"click",r=>{r.preventDefault(),a()}),document.addEventListener("keydown",r=>{let p=r.key==="/"&&!r.ctrlKey&&!r.metaKey&&
!r.altKey&&!E(r.target),h=r.key.toLowerCase()==="k"&&(r.ctrlKey||r.metaKey);!p&&!h||(r.preventDefault(),a())})}function E(e){
return e instanceof HTMLElement&&e.matches("input, textarea, select, [contenteditable]")}function b(e,t){let n=document.
createElement("dialog");n.className="search",n.setAttribute("aria-label","Search");let o=document.createElement("input");
Object.assign(o,{type:"search",placeholder:"Name, code, value, meaning",autocomplete:"off",spellcheck:!1}),o.setAttribute(
"aria-label","Search for a name, a code, a value or a meaning"),o.addEventListener("keydown",r=>{r.key!=="Escape"||r.isComposing||
(r.preventDefault(),n.close())});let a=document.createElement("p");return a.setAttribute("role","status"),a.textContent=
"Loading\u2026",n.append(o,a),n.addEventListener("click",({target:r})=>r===n&&n.close()),document.body.append(n),Promise.
all([s(e.replace("search.js","search-entries.js")),s(e)]).then(()=>globalThis.startSearch?.(n,t),()=>a.textContent="The \
search can\u2019t be loaded."),n}function s(e){return new Promise((t,n)=>{let o=document.createElement("script");o.src=e,
o.async=!1,o.addEventListener("load",()=>t()),o.addEventListener("error",()=>n(new Error(`${e} can't be loaded.`))),document.
head.append(o)})}var c=["","light","dark"],m={"":"Theme: system",light:"Theme: light",dark:"Theme: dark"},T={"":'<circle cx="8" cy="8" r=\
"6"/><path class="full" d="M8 2a6 6 0 0 1 0 12z"/>',light:'<circle cx="8" cy="8" r="3"/><path d="M8 1v2M8 13v2M1 8h2M13 \
8h2M3 3l1.5 1.5M11.5 11.5 13 13M13 3l-1.5 1.5M4.5 11.5 3 13"/>',dark:'<path d="M13.5 9.7A6 6 0 1 1 6.3 2.5a5 5 0 0 0 7.2\
 7.2z"/>'};function u(){let e=document.createElement("button");e.type="button",e.className="theme";let t=v(),n=()=>{document.
documentElement.dataset.theme=t,e.innerHTML=`<svg viewBox="0 0 16 16" aria-hidden="true">${T[t]}</svg>`,e.title=m[t],e.setAttribute(
"aria-label",m[t])};e.addEventListener("click",()=>{t=c[(c.indexOf(t)+1)%c.length]??"",L(t),n()}),n(),document.querySelector(
"header.bar")?.append(e)}function v(){try{return c.find(e=>e===localStorage.getItem("theme"))??""}catch{return""}}function L(e){
try{localStorage.setItem("theme",e)}catch{}}u();i();d();l();})();
