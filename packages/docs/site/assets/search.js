"use strict";(()=>{var M=/\p{Script=Han}+/gu,N=/[\p{L}\p{N}_]+/gu;function E(n){let t=n.toLowerCase().replaceAll(M," ").match(N)??[];return[
...new Set([...t.filter(e=>!_.has(e)),...j(n)])]}var _=new Set("a am an and any anyone are as at be but by can could did\
 do does don for from get give gives had has have he her his how i if in into is isn it its me my no not of on or our sh\
e should so some that the their them then there they this to too want was we what when where which who why will with wou\
ld you your t s tell".split(" "));function L(n){return(n.match(/(?:[A-Z][a-z]+ )+[A-Z][a-z]+/g)??[]).map(e=>e.replaceAll(
/[^A-Z]/g,""))}function A(n){let t=n.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/u).filter(e=>e!=="");return[...new Set([n,...t])].
map(e=>e.toLowerCase())}function d(n){return/^\p{Script=Han}/u.test(n)}function j(n){return(n.match(M)??[]).flatMap(t=>{
let e=Array.from(t);return e.length===1?e:e.slice(1).map((r,s)=>`${e[s]}${r}`)})}var k=180;function v(n,t){return y(z(n,t),t)}function y(n,t){if(!t)return[{text:n,isMatch:!1}];let e=[],r=0;for(let{index:s,
0:o}of n.matchAll(t))s>r&&e.push({text:n.slice(r,s),isMatch:!1}),e.push({text:o,isMatch:!0}),r=s+o.length;return r<n.length&&
e.push({text:n.slice(r),isMatch:!1}),e}function z(n,t){let e=n.match(/[^.!?:…·]+(?:[.!?:…·]+|$)\s*/gu)??[n],r=l=>new Set(
(t?l.match(t):null)?.map(c=>c.toLowerCase())).size,s=e.map(r),o=Math.max(0,s.indexOf(Math.max(...s))),i=e.slice(o).join(
"").trim(),a=i.length<=k?i:`${i.slice(0,k).replace(/\s\S*$/u,"")} \u2026`;return o===0?a:`\u2026 ${a}`}function C(n){let t=n.
filter(e=>e!=="").map(e=>e.replaceAll(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`));return t.length===0?void 0:new RegExp(`(?<\
![\\p{L}\\p{N}])(?:${t.join("|")})|(?:${t.filter(d).join("|")||"(?!)"})`,"giu")}var h=class{#e;#t;#r;#n;#s;constructor(t){this.#e=t.join(`
`).replaceAll("\u0130","I"),this.#t=this.#e.toLowerCase(),this.#n=t.map(({length:r})=>r);let e=-1;this.#r=this.#n.map(r=>e+=
r+1),this.#s=this.#e.length/t.length}hits(t){let e=new Map,r=0;for(let s=this.#t.indexOf(t);s>=0;s=this.#t.indexOf(t,s+1)){
for(;s>(this.#r[r]??1/0);)r+=1;for(let o of this.#o(s,t)){let i=e.get(o)??new Map;e.set(o,i.set(r,(i.get(r)??0)+1))}}return e}relevance(t,e,r){
let s=Math.log(1+(this.#n.length-e+.5)/(e+.5)),o=(this.#n[r]??0)/this.#s;return s*(.5+t*2.2/(t+1.2*(.3+.7*o)))}names(){return this.#e.
match(/\p{L}+/gu)??[]}#o(t,e){if(d(e))return[e];let r=!$(this.#e,t-1);if(!r&&!O(this.#e,t))return[];let s=t+1,o;for(;$(this.#e,
s);s+=1)o===void 0&&O(this.#e,s)&&(o=s);return(o===void 0?[s]:r?[o,s]:[o]).filter(a=>a-t>=e.length).map(a=>this.#t.slice(
t,a))}};function $(n,t){return I[n.charCodeAt(t)]??(t>=0&&t<n.length&&/[\p{L}\p{N}_]/u.test(n.charAt(t)))}var I=Array.from(
{length:128},(n,t)=>/\w/.test(String.fromCharCode(t)));function O(n,t){let[e,r]=[n.charAt(t-1),n.charAt(t)];return e==="\
_"||r==="_"||/\p{Lu}/u.test(r)&&/[\p{Ll}\p{N}]/u.test(e)}function R(n,t){return t.map(e=>({code:e,distance:p(n,e)})).filter(({code:e,distance:r})=>r<=(e.length>4?2:1)).toSorted(
(e,r)=>e.distance-r.distance).map(({code:e})=>e)}function p(n,t){let e=Array.from({length:t.length+1},(r,s)=>s);for(let r=0;r<
n.length;r+=1){let s=[r+1];for(let o=0;o<t.length;o+=1){let i=(e[o]??0)+(n[r]===t[o]?0:1);s.push(Math.min(i,(e[o+1]??0)+
1,(s[o]??0)+1))}e=s}return e.at(-1)??0}var m=class{#e;#t;constructor(t){let e=s=>new h(t.map(s)),r=s=>[s,...L(s)].join(" ");this.#e=[[e(({title:s})=>r(s)),6],[
e(({keys:s})=>r(s)),6],[e(({where:s})=>r(s)),2],[e(({path:s})=>F(s)),1],[e(({text:s})=>s),1]]}byWord(t){return this.#r(t,
e=>e.length===t.length?1:t.length===1?0:.6*e.length/(e.length+.3*(e.length-t.length)))}byWhole(t){return this.#r(t,e=>e.
length===t.length?1:0)}byNear(t){let e=Math.round(t.length/4);this.#t??=this.#n();let r=this.#t.filter(o=>Math.abs(o.length-
t.length)<=e&&p(t,o)<=e),s=new Map;for(let o of r){let i=.3*o.length/(o.length+p(t,o));for(let[a,l]of this.byWhole(o))s.
set(a,(s.get(a)??0)+i*l)}return s}#r(t,e){let r=new Map;for(let[s,o]of this.#e)for(let[i,a]of s.hits(t)){let l=o*e(i);if(l!==
0)for(let[c,u]of a)r.set(c,(r.get(c)??0)+l*s.relevance(u,a.size,c))}return r}#n(){let t=new Set(this.#e.flatMap(([e])=>e.
names()));return[...new Set([...t].flatMap(A))]}};function F(n){let[,t=""]=n.split("#");return t.replaceAll(/~\w+~/g," ")}var K=["expire expires expired expiry expiration ttl","validity valid lifetime ttl","retention retained kept stored stor\
age delete deleted","quota rate qps rps tps","throttling throttled throttle rate","request requests call calls","limit l\
imits maximum max most largest","size large length long","price pricing cost costs fee fees free paid charge charged bil\
led billing","error errors failure failed status codes","timeout slow latency","unauthorized unauthenticated authenticat\
ion credentials accesskey signature signed","denied forbidden permission permissions","picture image photo selfie","blur\
ry blurred unclear quality unqualified","fake forged forgery counterfeit tampered","url uri link address redirect","host\
 hosts endpoint endpoints server servers region regions","required mandatory compulsory","sex gender","webhook callback \
notification notify notified","duplicate duplication repeated idempotent idempotency unique again","retry retries again \
repeat later","dob birth birthday birthdate","sandbox test tests testing demo","personal sensitive privacy gdpr pii comp\
liance protection secret logs","enum enumeration values","openapi swagger postman"],b=new Map;for(let n of K){let t=n.split(
" ");for(let e of t)b.set(e,[...b.get(e)??[],...t.filter(r=>r!==e)])}function w(n){return b.get(n)??[]}function T(n,t=[]){let e=new m(n),r=[...new Set(n.filter(({title:s})=>B(s)).map(({title:s})=>s))];return s=>{let o=D(s,t),
i=E(o),a=i.find(c=>/^\d{3,}$/.test(c)&&e.byWord(c).size===0),l=a===void 0?i:[...i.filter(c=>c!==a),...R(a,r)];return{entries:Q(
e,n,l),words:l.flatMap(c=>[c,...w(c)]),unknownCode:a}}}function Q(n,t,e){let r=V(e),o=[...J(e.map(i=>G(n,i)))].flatMap(([
i,{sum:a,count:l}])=>{let c=t[i];if(!c)return[];let u=Z(c.title,e),g=u?1:l/e.length;return[{entry:c,score:a*g**3*c.weight*
(u||r(c.title)?3:1)}]});return X(o)}function D(n,t){let e=n.toLowerCase(),r=t.flatMap(([s,...o])=>o.some(i=>e.includes(i.
toLowerCase()))?[s]:[]);return r.length===0?n:`${r.join(" ")} ${U(n)}`}function U(n){return n.replaceAll(/\p{Script=Han}+/gu,
" ")}function Z(n,t){return/\d/.test(n)&&t.includes(n.toLowerCase())}function B(n){return/^\d{3,}$/.test(n)}function G(n,t){
let e=n.byWord(t),r=w(t).map(i=>n.byWhole(i));if(!(e.size>0||r.some(({size:i})=>i>0))&&t.length>=4&&!/\d/.test(t))return n.
byNear(t);let o=new Map(e);for(let[i,a]of r.flatMap(l=>[...l]))o.set(i,Math.max(o.get(i)??0,a*.5));return o}function J(n){
let t=new Map;for(let[e,r]of n.flatMap(s=>[...s])){let{sum:s=0,count:o=0}=t.get(e)??{};t.set(e,{sum:s+r,count:o+1})}return t}
function V(n){let t=new RegExp(`^${n.join(String.raw`[^\p{L}\p{N}_]+`)}(?![\\p{L}\\p{N}_])`,"iu");return e=>t.test(e)}function X(n){
let t=new Map;return n.toSorted((e,r)=>r.score-e.score).map(({entry:e,score:r})=>{let s=t.get(e.title)??0;return t.set(e.
title,s+1),{entry:e,score:r*.6**s}}).toSorted((e,r)=>r.score-e.score).map(({entry:e})=>e)}function H(n){let t=new URL(location.href);n.trim()===""?t.searchParams.delete("q"):t.searchParams.set("q",n);try{history.
replaceState(history.state,"",t)}catch{}}var f=class{element=document.createElement("ol");#e;constructor(t,e){this.#e=t,this.element.setAttribute("aria-label","R\
esults"),e.addEventListener("keydown",r=>this.#t(r))}show(t,e){this.element.replaceChildren(...t.map(r=>Y(r,e))),this.element.
scrollTop=0}#t(t){if(t.isComposing)return;let e=[...this.element.querySelectorAll("a")],r={ArrowDown:1,ArrowUp:-1}[t.key];
if(r!==void 0){t.preventDefault();let s=[this.#e,...e],o=s.findIndex(i=>i===document.activeElement);s[(o+r+s.length)%s.length]?.
focus()}else t.key==="Enter"&&t.target===this.#e&&(t.preventDefault(),e[0]?.click())}};function Y({href:n,title:t,where:e,
excerpt:r},s){let o=document.createElement("a");o.href=n,o.append(x("strong",t),x("small",[{text:e,isMatch:!1}]),x("span",
r)),o.addEventListener("click",a=>{!a.ctrlKey&&!a.metaKey&&!a.shiftKey&&s()});let i=document.createElement("li");return i.
append(o),i}function x(n,t){let e=document.createElement(n);for(let{text:r,isMatch:s}of t){let o=s?document.createElement(
"mark"):void 0;o&&(o.textContent=r),e.append(o??r)}return e}var S=30,ee=T((globalThis.searchEntries??[]).map(([n,t,e,r,s,o])=>({path:n,title:t,where:e,keys:r,text:s,weight:o})),globalThis.
searchWords);globalThis.startSearch=(n,t)=>{let e=n.querySelector("input"),r=n.querySelector("p");if(!e||!r)return;let s=new f(
e,n),o=()=>{let{entries:i,words:a,unknownCode:l}=ee(e.value),c=C(a),u=i.slice(0,S).map(({path:g,title:q,where:P,text:W})=>({
href:`${t}${g}`,title:y(q,c),where:P,excerpt:v(W,c)}));s.show(u,()=>n.close()),r.textContent=te(e.value.trim(),u.length,
l),H(e.value)};e.addEventListener("input",o),n.append(s.element),o()};function te(n,t,e){if(n==="")return"Arrow keys cho\
ose, Enter opens, Escape closes.";if(t===0)return"Nothing found.";let r=t===1?"1 result.":t<S?`${t} results.`:`The best ${S}\
 results.`;return e===void 0?r:`${e} is not listed. These codes are similar.`}})();
