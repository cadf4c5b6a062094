"use strict";(()=>{function i(){for(let e of document.querySelectorAll("pre")){let t=document.createElement("div");t.className="code",e.replaceWith(
t),t.append(e,f(e))}}function f(e){let t=document.createElement("button");return t.type="button",t.className="copy",t.textContent=
"Copy",t.addEventListener("click",()=>{y(e,t)}),t}async function y(e,t){t.textContent=await E(e)?"Copied":"Press Ctrl+C",
setTimeout(()=>t.textContent="Copy",2e3)}async function E(e){try{return await navigator.clipboard.writeText(e.textContent),
!0}catch{return getSelection()?.selectAllChildren(e),!1}}function s(){let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("details")].filter(t=>!t.open);
for(let t of e)t.open=!0}),addEventListener("afterprint",()=>{for(let t of e)t.open=!1})}function l(){let e=document.currentScript;if(!(e instanceof HTMLScriptElement))return;let{search:t="",root:r=""}=e.dataset,
o,c=()=>{o??=Promise.all([d(t.replace("search.js","search-entries.js")),d(t)]).then(()=>{}),o.then(()=>globalThis.openSearch?.(
r))};document.querySelector("a.search")?.addEventListener("click",n=>{n.preventDefault(),c()}),document.addEventListener(
"keydown",n=>{let p=n.key==="/"&&!n.ctrlKey&&!n.metaKey&&!n.altKey&&!b(n.target),h=n.key.toLowerCase()==="k"&&(n.ctrlKey||
n.metaKey);!p&&!h||(n.preventDefault(),c())})}function b(e){return e instanceof HTMLElement&&e.matches("input, textarea,\
 select, [contenteditable]")}function d(e){return new Promise((t,r)=>{let o=document.createElement("script");o.src=e,o.async=
!1,o.addEventListener("load",()=>t()),o.addEventListener("error",()=>r(new Error(`${e} can't be loaded.`))),document.head.
append(o)})}var a=["","light","dark"],m={"":"System",light:"Light",dark:"Dark"};function u(){let e=document.createElement("button");
e.type="button",e.className="theme";let t=g(),r=()=>{document.documentElement.dataset.theme=t,e.textContent=m[t],e.setAttribute(
"aria-label",`Theme: ${m[t]}`)};e.addEventListener("click",()=>{t=a[(a.indexOf(t)+1)%a.length]??"",T(t),r()}),r(),document.
querySelector("header.bar")?.append(e)}function g(){try{return a.find(e=>e===localStorage.getItem("theme"))??""}catch{return""}}
function T(e){try{localStorage.setItem("theme",e)}catch{}}u();i();l();s();})();
