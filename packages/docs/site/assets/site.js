"use strict";(()=>{function m(){for(let e of document.querySelectorAll(".code")){let t=e.querySelector("pre");t&&e.querySelector(".head")?.
append(L(t))}}function L(e){let t=document.createElement("button");return t.type="button",t.className="copy",t.textContent=
"Copy",t.addEventListener("click",()=>{M(e,t)}),t}async function M(e,t){t.textContent=await S(e)?"Copied":"Press Ctrl+C",
setTimeout(()=>t.textContent="Copy",2e3)}async function S(e){try{return await navigator.clipboard.writeText(e.textContent),
!0}catch{return getSelection()?.selectAllChildren(e),!1}}function s(e){try{return localStorage.getItem(e)??void 0}catch{return}}function l(e,t){try{localStorage.setItem(e,t)}catch{}}function f(){let e=s("language");e!==void 0&&p(e),document.addEventListener("change",({target:t})=>{if(!(t instanceof HTMLInputElement)||
!t.matches(".samples input"))return;let{top:n}=t.getBoundingClientRect();p(t.value),l("language",t.value),scrollBy({top:t.
getBoundingClientRect().top-n,behavior:"instant"})})}function p(e){for(let t of document.querySelectorAll(".samples inpu\
t"))t.value===e&&(t.checked=!0)}function h(){let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("details")].filter(t=>!t.open);
for(let t of e)t.open=!0}),addEventListener("afterprint",()=>{for(let t of e)t.open=!1})}function u(){return new URLSearchParams(location.search).get("q")??""}function g(e){let t=new URL(location.href);e.trim()===
""?t.searchParams.delete("q"):t.searchParams.set("q",e);try{history.replaceState(history.state,"",t)}catch{}}function E(){let e=document.currentScript;if(!(e instanceof HTMLScriptElement))return;let{search:t="",root:n=""}=e.dataset,
o,a=()=>{o??=x(t,n),!o.open&&(o.showModal(),o.querySelector("input")?.select())};document.querySelector("a.search")?.addEventListener(
"click",r=>{r.preventDefault(),a()}),document.addEventListener("keydown",r=>{let i=r.key==="/"&&!r.ctrlKey&&!r.metaKey&&
!r.altKey&&!H(r.target),c=r.key.toLowerCase()==="k"&&(r.ctrlKey||r.metaKey);!i&&!c||(r.preventDefault(),a())}),u()!==""&&
a()}function H(e){return e instanceof HTMLElement&&e.matches("input, textarea, select, [contenteditable]")}function x(e,t){
let n=document.createElement("dialog");n.className="search",n.setAttribute("aria-label","Search");let o=document.createElement(
"input");Object.assign(o,{type:"search",placeholder:"Name, code, value, meaning",autocomplete:"off",spellcheck:!1}),o.value=
u(),o.setAttribute("aria-label","Search for a name, a code, a value or a meaning"),o.addEventListener("keydown",r=>{r.key!==
"Escape"||r.isComposing||(r.preventDefault(),n.close())}),n.addEventListener("close",()=>g(""));let a=document.createElement(
"p");return a.setAttribute("role","status"),a.textContent="Loading\u2026",n.append(o,a),n.addEventListener("click",({target:r})=>r===
n&&n.close()),document.body.append(n),Promise.all([y(e.replace("search.js","search-entries.js")),y(e)]).then(()=>globalThis.
startSearch?.(n,t),()=>a.textContent="The search can\u2019t be loaded."),n}function y(e){return new Promise((t,n)=>{let o=document.
createElement("script");o.src=e,o.async=!1,o.addEventListener("load",()=>t()),o.addEventListener("error",()=>n(new Error(
`${e} can't be loaded.`))),document.head.append(o)})}var d=["","light","dark"],v={"":"Theme: system",light:"Theme: light",dark:"Theme: dark"},k={"":'<circle cx="8" cy="8" r=\
"6"/><path class="full" d="M8 2a6 6 0 0 1 0 12z"/>',light:'<circle cx="8" cy="8" r="3"/><path d="M8 1v2M8 13v2M1 8h2M13 \
8h2M3 3l1.5 1.5M11.5 11.5 13 13M13 3l-1.5 1.5M4.5 11.5 3 13"/>',dark:'<path d="M13.5 9.7A6 6 0 1 1 6.3 2.5a5 5 0 0 0 7.2\
 7.2z"/>'};function T(){let e=document.createElement("button");e.type="button",e.className="theme";let t=C(),n=()=>{document.
documentElement.dataset.theme=t,e.innerHTML=`<svg viewBox="0 0 16 16" aria-hidden="true">${k[t]}</svg>`,e.title=v[t],e.setAttribute(
"aria-label",v[t])};e.addEventListener("click",()=>{t=d[(d.indexOf(t)+1)%d.length]??"",l("theme",t),n()}),n(),document.querySelector(
"header.bar")?.append(e)}function C(){return d.find(e=>e===s("theme"))??""}function b(){let e=document.querySelector("nav.pages"),t=e?.querySelector("[aria-current]");e&&t&&(e.scrollTop=t.offsetTop-
e.offsetTop-e.clientHeight/3),w()}function w(){let e=document.querySelector("nav.contents");if(!e)return;let t=[...e.querySelectorAll(
"a")].flatMap(i=>{let c=document.getElementById(decodeURIComponent(i.hash.slice(1)));return c?[{link:i,part:c}]:[]}),n,o=()=>{
let i=t.findLast(({part:c})=>c.getBoundingClientRect().top<innerHeight/4)??t[0];i?.link!==n&&(n?.removeAttribute("aria-c\
urrent"),n=i?.link,n?.setAttribute("aria-current","location"),n&&e.scrollHeight>e.clientHeight&&(e.scrollTop=n.offsetTop-
e.clientHeight/3))},a=!1,r=()=>{a||(a=!0,requestAnimationFrame(()=>{a=!1,o()}))};addEventListener("scroll",r,{passive:!0}),
r()}f();T();m();E();h();b();})();
