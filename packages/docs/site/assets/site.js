"use strict";(()=>{function i(){for(let e of document.querySelectorAll("pre")){let t=document.createElement("div");t.className="code",e.replaceWith(
t),t.append(e,f(e))}}function f(e){let t=document.createElement("button");return t.type="button",t.className="copy",t.textContent=
"Copy",t.addEventListener("click",()=>{y(e,t)}),t}async function y(e,t){t.textContent=await g(e)?"Copied":"Press Ctrl+C",
setTimeout(()=>t.textContent="Copy",2e3)}async function g(e){try{return await navigator.clipboard.writeText(e.textContent),
!0}catch{return getSelection()?.selectAllChildren(e),!1}}function s(){let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("details")].filter(t=>!t.open);
for(let t of e)t.open=!0}),addEventListener("afterprint",()=>{for(let t of e)t.open=!1})}function d(){let e=document.currentScript;if(!(e instanceof HTMLScriptElement))return;let{search:t="",root:n=""}=e.dataset,
r,a=()=>{r??=b(t,n),!r.open&&(r.showModal(),r.querySelector("input")?.select())};document.querySelector("a.search")?.addEventListener(
"click",o=>{o.preventDefault(),a()}),document.addEventListener("keydown",o=>{let p=o.key==="/"&&!o.ctrlKey&&!o.metaKey&&
!o.altKey&&!E(o.target),h=o.key.toLowerCase()==="k"&&(o.ctrlKey||o.metaKey);!p&&!h||(o.preventDefault(),a())})}function E(e){
return e instanceof HTMLElement&&e.matches("input, textarea, select, [contenteditable]")}function b(e,t){let n=document.
createElement("dialog");n.className="search",n.setAttribute("aria-label","Search");let r=document.createElement("input");
Object.assign(r,{type:"search",placeholder:"Name, code, value, meaning",autocomplete:"off",spellcheck:!1}),r.setAttribute(
"aria-label","Search for a name, a code, a value or a meaning"),r.addEventListener("keydown",o=>{o.key!=="Escape"||o.isComposing||
(o.preventDefault(),n.close())});let a=document.createElement("p");return a.setAttribute("role","status"),a.textContent=
"Loading\u2026",n.append(r,a),n.addEventListener("click",({target:o})=>o===n&&n.close()),document.body.append(n),Promise.
all([l(e.replace("search.js","search-entries.js")),l(e)]).then(()=>globalThis.startSearch?.(n,t),()=>a.textContent="The \
search can\u2019t be loaded."),n}function l(e){return new Promise((t,n)=>{let r=document.createElement("script");r.src=e,
r.async=!1,r.addEventListener("load",()=>t()),r.addEventListener("error",()=>n(new Error(`${e} can't be loaded.`))),document.
head.append(r)})}var c=["","light","dark"],m={"":"System",light:"Light",dark:"Dark"};function u(){let e=document.createElement("button");
e.type="button",e.className="theme";let t=T(),n=()=>{document.documentElement.dataset.theme=t,e.textContent=m[t],e.setAttribute(
"aria-label",`Theme: ${m[t]}`)};e.addEventListener("click",()=>{t=c[(c.indexOf(t)+1)%c.length]??"",L(t),n()}),n(),document.
querySelector("header.bar")?.append(e)}function T(){try{return c.find(e=>e===localStorage.getItem("theme"))??""}catch{return""}}
function L(e){try{localStorage.setItem("theme",e)}catch{}}u();i();d();s();})();
