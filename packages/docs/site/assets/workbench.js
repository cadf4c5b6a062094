"use strict";(()=>{function w(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function P(e){if(typeof e!="string"||!/^\s*[[{]/.test(
e))return e;try{return JSON.parse(e)}catch{return e}}function j(e,n=0){let t=P(e);return n>12?t:Array.isArray(t)?t.map(r=>j(
r,n+1)):w(t)?Object.fromEntries(Object.entries(t).map(([r,i])=>[r,j(i,n+1)])):t}function $(e){return e.charAt(0).toLowerCase()+
e.slice(1)}function T({facts:e},n){return e.subjects.find(t=>t.id===n)}function v({facts:e},n){return g(e.shapes,n)??[]}function x(e,n){
return e.find(t=>t.name===n||t.aliases?.includes(n))??e.find(t=>$(t.name)===n)}function H({facts:e},n,t){let r=n===void 0?
void 0:g(e.lists,n),i=r?.codes.find(o=>o.code===t);return r&&i?{list:r,entry:i}:void 0}function V(e,n){return Object.keys(
e.facts.lists).flatMap(t=>H(e,t,n)??[])}function g(e,n){return Object.hasOwn(e,n)?e[n]:void 0}var _={fields:[],item:void 0};
function C(e,{shape:n,fields:t=[],item:r},i){if(n===void 0)return{fields:t,item:r};let o=g(e.facts.choices,n);if(!o)return{
fields:v(e,n),item:r};let a=g(o.byCode,i??"");return{fields:(a===void 0?Object.values(o.byCode):[a]).flatMap(c=>v(e,c)),
item:r}}function X(e,n){let t=new I(e,n);try{return{value:t.value(0),end:t.at,isCut:!1}}catch(r){return r instanceof S?{value:r.
value,end:e.length,isCut:!0}:void 0}}var S=class extends Error{value;constructor(n){super("The text ends in the middle."),
this.value=n}},D={true:!0,True:!0,false:!1,False:!1,null:null,None:null},He=40,I=class{#e;at;constructor(n,t){this.#e=n,
this.at=t}value(n){if(this.#n(/\s*/y),n>He)throw new SyntaxError("Nested too deep.");let t=this.#e[this.at];if(t===void 0)
throw new S(void 0);if(t==="{")return this.#t(n);if(t==="[")return this.#n(/\[(?:Object|Array|Function|Circular)[^\]]*\]/y)===
""?this.#r(n):null;if(/["'`]/.test(t))return this.#s();let r=this.#n(/[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y);return r!==
""?Number(r):this.#o(n)}#o(n){let t=this.#n(/[A-Za-z_$][\w$.]*/y);if(t==="")throw new SyntaxError("No value.");if(this.#n(
/\s*(?:\[[\w. ()]*\]\s*)?(?=\{)/y),this.#e[this.at]==="{")return this.#t(n);if(/^[bu]$/.test(t)&&/["']/.test(this.#e[this.
at]??""))return this.#s();if(this.at===this.#e.length)throw new S(void 0);return Object.hasOwn(D,t)?D[t]:t==="undefined"?
void 0:t}#t(n){let t=[];for(this.at++;;){if(this.#n(/[\s,]*/y),this.#n(/\}/y)!=="")return Object.fromEntries(t);if(this.
at>=this.#e.length)throw new S(Object.fromEntries(t));let r;this.#i(()=>{let i=/["'`]/.test(this.#e[this.at]??"")?this.#s():
this.#n(/[\w$.-]+|\[[\w. ()]+\]/y);if(this.#n(/\s*[:=]/y)==="")throw this.at>=this.#e.length?new S(void 0):new SyntaxError(
"No colon.");r=i,t.push([i,this.value(n+1)])},i=>Object.fromEntries(r===void 0||i===void 0?t:[...t,[r,i]]))}}#r(n){let t=[];
for(this.at++;;){if(this.#n(/[\s,]*/y),this.#n(/\]/y)!=="")return t;if(this.at>=this.#e.length)throw new S(t);this.#i(()=>t.
push(this.value(n+1)),r=>r===void 0?t:[...t,r])}}#i(n,t){try{n()}catch(r){throw r instanceof S?new S(t(r.value)):r}}#s(){
let n=this.#d();for(;this.#n(/\s*\+\s*(?=["'`])/y)!=="";)n+=this.#d();return n}#d(){let n=this.#e[this.at]??"",t="";for(this.
at++;this.at<this.#e.length;this.at++){let r=this.#e[this.at]??"";if(r===n)return this.at++,t;t+=r==="\\"?this.#a():r}throw new S(
void 0)}#a(){this.at++;let[,n]=/^(?:u([\dA-Fa-f]{4}))/.exec(this.#e.slice(this.at,this.at+5))??[];if(n!==void 0)return this.
at+=4,String.fromCharCode(Number.parseInt(n,16));let t=this.#e[this.at]??"";return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[t]??t}#n(n){n.lastIndex=this.at;let[t=""]=n.exec(this.#e)??[];return this.at+=t.length,t}};function ee(e){let n=e.trim().replace(/^\uFEFF/,"");return n===""?{kind:"empty"}:Ie(n)??ne(n,[])??qe(n)??q(n)??{kind:"wo\
rds",text:n}}function Ie(e){let n=Y(e);if(typeof n=="object"&&n!==null)return{kind:"value",value:n,remarks:[]};if(typeof n!=
"string")return;let t=Y(n);return typeof t=="object"&&t!==null?{kind:"value",value:t,remarks:["The JSON is inside a JSON\
 text: it was stringified twice."]}:void 0}function ne(e,n){if(/^(?:[a-z][\w+.-]*:\/\/|\/|\?)\S*\?\S+=\S*$|^\?\S+=\S*$|^[\w.]+=[^\s&]*(?:&[\w.]+=[^\s&]*)+$/i.
test(e))return{kind:"query",query:/[?]/.test(e)?e:`?${e}`,remarks:n}}function qe(e){for(let{index:n}of e.matchAll(/\{/g)){
let t=X(e,n);if(!t||typeof t.value!="object"||t.value===null||Object.keys(t.value).length===0)continue;let i=[...n===0&&
t.end>=e.length?["The text isn\u2019t JSON. It is read as an object that a program printed."]:["The object is read from \
inside the text."],...t.isCut?["The text ends before the object does. What is missing can\u2019t be explained."]:[]];return{
kind:"value",value:t.value,remarks:i}}}function q(e){let[n]=/(?:https?:\/\/|\/)[^\s"'<>]*\?[^\s"'<>]+=[^\s"'<>]*/i.exec(
e)??[];return n===void 0?void 0:ne(n,["The address is read from inside the text."])}function Y(e){try{return JSON.parse(
e)}catch{return}}function d(e,n={},...t){let r=document.createElement(e);for(let[i,o]of Object.entries(n))o!==void 0&&r.setAttribute(i,o);
return r.append(...t.filter(i=>i!==void 0)),r}function k(e){return e.split(/(`[^`]+`)/).flatMap(n=>n===""?[]:/^`.+`$/.test(
n)?d("code",{},n.slice(1,-1)):document.createTextNode(n))}function F(e,n,t){let r=d("button",{type:"button",class:n},e);
return r.addEventListener("click",t),r}function z(e,n,t,r){let i=d("select",e,...n.map(([o,a])=>d("option",{value:o},a)));
return i.value=t,i.addEventListener("change",()=>r(i.value)),i}function te(e,n=150){let t;return()=>{clearTimeout(t),t=setTimeout(
e,n)}}function re(e,n,t){let r=F(e,"action",()=>{i()}),i=async()=>{let o=await ze(n())?"Copied":"Can\u2019t copy: the browser doesn\
\u2019t allow it";r.textContent=o,t(o),setTimeout(()=>r.textContent=e,2e3)};return r}async function ze(e){try{return await navigator.
clipboard.writeText(e),!0}catch{return!1}}function ie(e,n,t,r){let o=[...new Set(t.map(({subject:s})=>s))].map(s=>{let c=t.filter(u=>u.subject===s),l=T(e,s)?.title??
s;return d("optgroup",{label:l},...c.map(({id:u,title:f})=>d("option",{value:u},f)))}),a=d("select",{id:n},d("option",{value:""},
"Choose an example \u2026"),...o);return a.addEventListener("change",()=>{let s=t.find(c=>c.id===a.value);s&&r(s)}),d("d\
iv",{class:"control"},d("label",{for:n},"Example"),a)}function oe(e,n){let t=[...new Set(n.match(/[\w.-]*\w/g)??[])],r=t.length<=6;return t.filter(i=>r||/^[A-Za-z][\w.]{4,}$/.
test(i)).flatMap(i=>V(e,i)).slice(0,20)}function se(e){return d("div",{},...e.map(We))}function We({list:e,entry:n}){let{
code:t,means:r,advice:i,href:o,attributes:a=[]}=n;return d("section",{class:`verdict ${n.isFailure?"bad":"may"}`},d("p",
{class:"what"},"This is from: ",d("a",{href:e.href},e.label)),d("h2",{},d("a",{href:o},d("code",{},t))),d("p",{class:"wh\
y"},...k(r)),i===void 0?void 0:d("p",{class:"todo"},d("strong",{},"What to do: "),...k(i)),a.length===0?void 0:d("dl",{class:"\
chips"},...a.map(([s,c])=>d("div",{},d("dt",{},s),d("dd",{},c)))))}var Qe=6;function ae(e,n){for(let t of Je(n)){let[r]=t.flatMap(i=>Be(e,i)).toSorted((i,o)=>o.score-i.score);if(r)return r}}
function Je(e){let n=[],t=[e];for(;t.length>0&&n.length<Qe;){let r=t.map(P),i=r.filter(w);n.push(i),t=[...i.flatMap(o=>Object.
values(o)),...r.filter(o=>Array.isArray(o)).flat()].slice(0,500)}return n}function Be(e,n){return e.facts.subjects.flatMap(
t=>{let r=v(e,t.id),i=r.flatMap(o=>t.kind==="response"&&o.type==="object"&&o.fields?[o]:[]);return[...de(e,t,n,r,void 0),
...i.flatMap(o=>de(e,t,n,o.fields??[],o.name))]})}function de(e,n,t,r,i){let o=Object.keys(t),a=o.filter(m=>x(r,m));if(a.
length===0||a.length/o.length<.5&&a.length<3)return[];let s=a.reduce((m,p)=>m+1/Ue(e,p),0),c=n.kind==="error"?Object.values(
t).some(m=>Ze(e,m))?.5:.1:0,l=n.product&&t[n.product.field]===n.product.code,u=r.filter(({name:m,required:p})=>p&&!o.some(
h=>x(r,h)?.name===m)),f=s+.1*a.length-.3*(o.length-a.length)-.05*u.length,y=Ge(r,t)+c+(l?2:0)-(i===void 0?0:.2);return[{
subject:n,value:t,inside:i,score:f+y}]}function Ge(e,n){return Object.entries(n).flatMap(([r,i])=>{let o=x(e,r)?.fields;
return o&&w(i)?Object.keys(i).map(a=>x(o,a)?.5:-.3):[]}).reduce((r,i)=>r+i,0)}function Ue({facts:e},n){let t=e.subjects.
filter(({id:r})=>x(g(e.shapes,r)??[],n)).length;return Math.max(1,t)}function Ze({facts:e},n){return Object.values(e.lists).
some(({codes:t})=>t.some(({code:r,isFailure:i})=>i&&r===n))}function ce(e,{option:n},t){if(n===void 0)return;let r=W(t),i=Object.values(e.facts.choices).filter(({list:s})=>s===n.list).
flatMap(({byCode:s})=>Object.entries(s)).map(([s,c])=>{let l=v(e,c),u=r.map(f=>{let y=f.filter(m=>x(l,m)).length;return y/
(f.length+l.length-y)});return{code:s,type:c,score:Math.max(0,...u)}}).toSorted((s,c)=>c.score-s.score),[o,a]=i.filter(({
type:s},c)=>i.findIndex(l=>l.type===s)===c);return o&&o.score>.3&&o.score>(a?.score??0)?o.code:void 0}function W(e){return Array.
isArray(e)?e.flatMap(W):w(e)?[Object.keys(e),...Object.values(e).flatMap(W)]:[]}function le(e,n,t,r,i){return o(r,i,{fields:t,item:void 0},{path:[],way:[]});function o(s,c,{fields:l,item:u},f){if(Array.
isArray(s)){let m=Array.isArray(c)?c:[];return s.map((p,h)=>a([String(h),String(h)],p,m[h],u,f))}if(!w(s))return[];let y=w(
c)?Object.entries(c):[];return Object.entries(s).map(([m,p],h)=>{let b=x(l,m),[L="hidden name",O]=y[h]??[];return a([m,b?
m:L],p,O,b,f)})}function a([s,c],l,u,f,y){let m=[...y.path,s],p=[...y.way,c],h=typeof l=="object"&&l!==null,b=h?void 0:_e(
l);return{path:m,way:p,name:c,field:f,value:b,isHidden:!h&&!Object.is(l,u),isShared:!1,inside:h?o(l,u,f?C(e,f,n):_,{path:m,
way:p}):[],...Q(e,f,b)}}}function Q(e,n,t){let r=n?.values?.find(({value:o})=>o===t),i=H(e,n?.list,t??"");return{means:i?.
entry.means??r?.means,meansHref:i?.entry.href,isListed:!!(r??i)}}function _e(e){return typeof e=="string"?e:JSON.stringify(
e)??""}function ue(e,n,t){let r=new URLSearchParams(n.slice(n.indexOf("?")+1).replace(/#.*$/,"")),i=Object.fromEntries(r),o=Object.
keys(i),a=e.facts.subjects.filter(u=>u.kind==="query"&&(t?.kind!=="query"||u===t)).map(u=>({subject:u,known:o.filter(f=>x(
v(e,u.id),f)).length})).toSorted((u,f)=>f.known-u.known),[s]=a;if(!s||s.known===0&&s.subject!==t)return;let{subject:c}=s,
l=g(e.validators.read,c.id)?.(n,J(c,i));return l&&{subject:c,value:i,reading:l}}function J({tokens:e},n){return{token:e.
map(t=>g(n,t)).find(t=>t!==void 0)??null}}function B(e,n,t,r,i){let{outcome:o,explainError:a}=e.validators;if(n.kind==="request"){let f=t.issues?.length??0;return E(
e,n,{kind:f===0?"accepted":"refused",code:void 0},{issues:f})}if(!t.ok)return E(e,n,{kind:"unreadable",code:void 0});if(n.
kind==="query")return E(e,n,nn(n,t));if(n.kind==="payload"||i)return E(e,n,{kind:"plain",code:void 0});let s=g(o,n.id);if(s){
let f=s(t);return"explanation"in f?E(e,n,{kind:f.kind,code:f.explanation.code},f):"contradictions"in f?E(e,n,{kind:f.kind,
code:void 0},f):E(e,n,{kind:f.kind,code:fe(f.reason)})}let c=a?.(r,{operation:n.operation?.id}),l=c?.code,u=n.kind==="re\
sponse"&&(l===void 0||e.facts.successes.includes(l));return E(e,n,{kind:u?"succeeded":"error",code:l},u?{}:{explanation:c})}
function E(e,n,t,r={}){let{kind:i,code:o}=t,a=o===void 0?void 0:V(e,o)[0],s=i==="error"||i==="unfinished",c=r.explanation??
(s&&o!==void 0?Xe(e,n,o):void 0);return{...t,...R[i],title:i==="plain"?n.title:i==="refused"&&r.issues?`${R.refused.title}\
: ${tn(r.issues)}`:R[i].title,reason:a,says:[...(r.contradictions??[]).map(({says:l})=>l),...i==="plain"?[n.says]:[],...n.
kind==="query"&&i!=="unreadable"?[De]:[]],advice:c?.advice??a?.entry.advice??R[i].advice,facts:[...c?Ye(e,c):[],...s?[]:
en(a)]}}var De="This is what the address says. Anybody can send such an address: ask the service for the result before y\
ou act on it.",R={passed:{tone:"good",title:"Passed",advice:void 0},failed:{tone:"bad",title:"Failed",advice:void 0},inconsistent:{
tone:"choice",title:"The values contradict each other",advice:"Don\u2019t act on the verdict. Let a person look at the case."},
unfinished:{tone:"choice",title:"Not finished yet",advice:void 0},error:{tone:"bad",title:"The call failed",advice:void 0},
succeeded:{tone:"good",title:"The call succeeded",advice:void 0},accepted:{tone:"good",title:"The checks accept this req\
uest",advice:void 0},refused:{tone:"bad",title:"The checks refuse this request",advice:"Fix the issues below, then send \
it."},unreadable:{tone:"bad",title:"The message can\u2019t be read",advice:"The issues below say why."},plain:{tone:"may",
title:"",advice:void 0}};function Xe({validators:e},{operation:n},t){return e.explainError?.({code:t},{operation:n?.id})}
function Ye({facts:e},{who:n,retryable:t,safeToRepeat:r,waitSeconds:i}){let o=i===void 0?"":` after ${i} ${i===1?"second":
"seconds"}`,a=t?`may help${o}; ${r?"it is safe":"it may not be safe"}`:"does not help";return[["Who has to act",g(e.who,
n)??n],["Repeating the call",a]]}function en(e){return e?.entry.attributes??[]}function nn({outcome:e},{value:n}){if(!e||
!w(n))return{kind:"plain",code:void 0};let t=o=>n[o.charAt(0).toLowerCase()+o.slice(1)],r=t(e.verdict);return{kind:r===!0?
"passed":r===!1?"failed":"plain",code:fe(t(e.reason))}}function fe(e){return typeof e=="string"?e:w(e)&&typeof e.code=="\
string"?e.code:void 0}function tn(e){return e===1?"1 issue":`${e} issues`}function me(e,n,{as:t,choice:r}={}){let i=t===void 0?void 0:T(e,t);if(n.kind==="query")return pe(e,n,i);if(n.kind==="wor\
ds")return rn(e,n.text);if(n.kind==="empty")return;let o=ae(e,n.value),a=i&&w(n.value)?dn(o,i,n.value):o;if(!a){let h=ye(
n.value).map(q).find(b=>b!==void 0);return h&&pe(e,h,i)}let{subject:s,inside:c}=a,l=s.kind==="request"?cn(e,a):an(a),u=r??
ce(e,s,j(l)),f=s.option&&u!==void 0?{[s.option.name]:u}:{},y=s.kind==="query"?J(s,a.value):f,m=g(e.validators.read,s.id)?.(
l,y);if(!m)return;let p=s.kind==="error"?n.value:l;return ge(e,{...a,value:l,inside:c},m,n.remarks,r,u,p)}function pe(e,{
query:n,remarks:t},r){let i=ue(e,n,r);return i&&ge(e,{...i,inside:void 0},i.reading,t,void 0)}function rn(e,n){let t=e.facts.
subjects.find(({kind:i})=>i==="error");return!t||!/^<(?:!doctype|html|head|body|\?xml)/i.test(n)?void 0:{subject:t,remarks:[],
verdict:B(e,t,{ok:!0,notices:[]},n,!1),findings:[],lines:[],choice:void 0}}function ye(e){return typeof e=="string"?[e]:
typeof e=="object"&&e!==null?Object.values(e).flatMap(ye):[]}function ge(e,{subject:n,value:t,inside:r},i,o,a,s,c=t){let l=w(
i.raw)?i.raw:t,u=j(l),f=e.validators.redact(u);return{subject:n,remarks:r===void 0?o:[...o,`It is the inside of ${r}; th\
e rest of the message is missing.`],verdict:B(e,n,i,c,r!==void 0),findings:on(i).filter(y=>sn(n,r,y)),lines:le(e,s,v(e,n.
id),u,f),choice:n.option&&s!==void 0?{list:n.option.list,code:s,isGuess:a===void 0}:void 0}}function on({issues:e=[],notices:n}){
return[...e.map(t=>he(t,!0)),...n.map(t=>he(t,!1))]}function sn({kind:e},n,{code:t,path:r}){return e==="error"?t==="not-\
json":n===void 0||t!=="missing"||r[0]===n}function he({code:e,at:n,path:t,message:r,rule:i},o){return{isIssue:o,code:e,at:n,
path:t,message:r,rule:i}}function dn(e,n,t){return e?.subject===n?e:{subject:n,value:e?.value??t,inside:void 0}}function an({
value:e,inside:n}){return n===void 0?e:{[n]:e}}function cn(e,{subject:n,value:t}){let r=v(e,n.id),o=Object.keys(t).some(
a=>{let s=x(r,a);return s!==void 0&&s.name!==a&&$(s.name)===a})?g(e.validators.fromSdk,n.id)?.(t):t;return w(o)?o:t}function be(e,n){if(n.length===0)return;let t=({isIssue:i,code:o})=>i?0:o==="contradiction"?1:2,r=n.toSorted((i,o)=>t(i)-
t(o)).map(i=>ln(e,i));return d("section",{"aria-labelledby":"findings"},d("h2",{id:"findings"},"Issues and notices"),d("\
ul",{class:"findings"},...r))}function ln({facts:e},{isIssue:n,code:t,message:r,rule:i}){let o=g(e.statements,i??""),a=n?
"issue":t==="contradiction"?"contradiction":"notice",s=n?"bad":t==="contradiction"?"choice":"may",c=o?.href??`${e.pages.
issues}#issue_${t}`;return d("li",{},d("span",{class:`badge ${s}`},a)," ",...k(r)," ",d("a",{href:c,class:"more"},o?`Abo\
ut ${i}`:`About ${t}`))}var N=class{element;#e;#o=d("span");#t;#r;#i;constructor(n,t,r,i){this.#t=t,this.#r=r,this.#i=i,this.#e=F("Show","cover",
()=>this.show(this.#e.getAttribute("aria-pressed")!=="true")),this.#e.setAttribute("aria-label",`Show ${n}`),this.element=
d("span",{},this.#o," ",this.#e),this.show(!1)}show(n){this.#e.setAttribute("aria-pressed",String(n)),this.#o.replaceChildren(
n?fn(this.#t,this.#r):d("span",{class:"dots"},un(this.#r))),this.#i?.toggleAttribute("hidden",!n)}},G=2e3;function un(e){
if(e.length>G)return`hidden, about ${Math.round(e.length/1e3)} thousand characters`;let n=Array.from(e).length;return n===
1?"hidden, 1 character":`hidden, ${n} characters`}function fn(e,n){let t=pn.find(([r])=>n.startsWith(r))?.[1];return t!==
void 0&&n.length>100?d("img",{src:`data:${t};base64,${n}`,alt:e}):d("code",{},n.length>G?`${n.slice(0,G)} \u2026`:n)}var pn=[
["/9j/","image/jpeg"],["iVBORw0KGgo","image/png"]];function we(e){let n=[],t=d("h2",{id:"fields"},"Every field");return{element:d("section",{"aria-labelledby":"fields",class:"\
fields"},t,...xe(e,n)),hidden:n.length,showAll:i=>n.forEach(o=>o.show(i))}}function xe(e,n){let t=e.filter(({value:i})=>i!==
void 0),r=e.filter(({value:i})=>i===void 0);return[...t.length===0?[]:[d("dl",{class:"lines"},...t.map(i=>mn(i,n)))],...r.
flatMap(i=>[hn(i),...xe(i.inside,n)])]}function hn({way:e,field:n,inside:t}){let r=e.flatMap((o,a)=>[a===0?"":" \u203A ",
a<e.length-1?o:ve(o,n?.href)]),i=[n?.says,t.length===0?"Empty.":void 0].filter(o=>o!==void 0).join(" ");return d("div",{
class:"group"},d("h3",{},...r),i===""?void 0:d("p",{},...k(i)))}function mn(e,n){let{name:t,field:r,value:i="",isHidden:o,
way:a}=e,s=gn(e),c=o&&i!==""?new N(a.join(" "),t,i,s):void 0;c&&n.push(c);let l=c?.element??(i===""?d("em",{},yn(e)):d("\
code",{},i)),u=r?k(r.says):["The reference has no field of this name here."];return d("div",{},d("dt",{},ve(t,r?.href)),
d("dd",{class:"value"},l),d("dd",{class:"means"},s,d("p",{},...u)))}function yn({isShared:e}){return e?"not in the link":
"empty"}function gn({means:e,meansHref:n}){if(e===void 0)return;let t=k(e);return d("p",{class:"now"},...n===void 0?t:[d(
"a",{href:n},...t)])}function ve(e,n){let t=d("code",{},...bn(e));return n===void 0?t:d("a",{href:n},t)}function bn(e){return e.
split(/(?<=[a-z0-9])(?=[A-Z])/).flatMap((n,t)=>[...t===0?[]:[d("wbr")],document.createTextNode(n)])}var ke=["passed","failed","inconsistent","unfinished","error","succeeded","accepted","refused","unreadable","plain"];var Se=" \u203A ";function Ee(e,{subject:n,verdict:t,choice:r,lines:i,findings:o}){let a=new Set(Oe(i)),s={subject:n.id,
verdict:[t.kind,t.reason?.entry.code??null],choice:r?.code??null,lines:i.flatMap(Fe),findings:o.filter(({path:c})=>c.every(
l=>a.has(l)||Z(l)||Te(e,l))).map(({isIssue:c,code:l,path:u,rule:f})=>[c,l,u.join(Se),f??null])};return encodeURIComponent(
JSON.stringify(s))}function Fe({name:e,field:n,inside:t,value:r,isListed:i,isHidden:o}){return n===void 0?[]:r===void 0?
[[e,t.flatMap(Fe)]]:[i&&!o?[e,r]:e]}function Oe(e){return e.flatMap(({name:n,field:t,inside:r})=>[...t?[n]:[],...Oe(r)])}
function Te({facts:e},n){let t=r=>r.some(i=>i.name===n||t(i.fields??[]));return Object.values(e.shapes).some(t)}function Le(e,n){
let t=xn(n),r=t&&T(e,t.subject);if(!t||!r)return;let{verdict:i,choice:o,lines:a,findings:s}=t,[c,l]=i;return{subject:r,remarks:[
"This is a link to an explanation. It has names and codes alone: the values of the message were not shared."],verdict:E(
e,r,{kind:c,code:l??void 0}),findings:s.flatMap(u=>wn(e,u)),lines:Ae(e,o??void 0,a,{fields:v(e,r.id),item:void 0},[]),choice:r.
option&&o!==null?{list:r.option.list,code:o,isGuess:!1}:void 0}}function wn(e,[n,t,r,i]){let o=r.split(Se),a=g(e.facts.issueCodes,
t);if(a===void 0||!o.every(c=>c===""||Z(c)||Te(e,c)))return[];let s=g(e.facts.statements,i??"")?.says??a;return[{isIssue:n,
code:t,at:r,path:o,message:r===""?s:`\`${r}\`: ${s}`,rule:i??void 0}]}function Ae(e,n,t,{fields:r,item:i},o){return t.flatMap(
a=>{let[s,c]=typeof a=="string"?[a]:a,l=Z(s)?i:x(r,s);if(!l)return[];let u=[...o,s],f=Q(e,l,typeof c=="string"?c:void 0),
y=typeof c=="object";return[{path:u,way:u,name:s,field:l,value:y?void 0:f.isListed&&c!==void 0?c:"",isHidden:!1,isShared:!0,
inside:y?Ae(e,n,c,C(e,l,n),u):[],...f}]})}function Z(e){return/^\d+$/.test(e)}function xn(e){try{let n=JSON.parse(decodeURIComponent(
e));return vn(n)?n:void 0}catch{return}}function vn(e){if(!w(e))return!1;let{subject:n,verdict:t,choice:r,lines:i,findings:o}=e;
return typeof n=="string"&&U(r)&&Array.isArray(t)&&ke.some(a=>a===t[0])&&U(t[1])&&Array.isArray(i)&&i.every(Me)&&Array.isArray(
o)&&o.every(a=>Array.isArray(a)&&typeof a[0]=="boolean"&&typeof a[1]=="string"&&typeof a[2]=="string"&&U(a[3]))}function Me(e){
return typeof e=="string"?!0:!Array.isArray(e)||typeof e[0]!="string"?!1:typeof e[1]=="string"||Array.isArray(e[1])&&e[1].
every(Me)}function U(e){return e===null||typeof e=="string"}function je({subject:e,verdict:n,remarks:t}){let{kind:r,tone:i,title:o,reason:a,says:s,advice:c,facts:l}=n,u=d("a",{href:e.
href},e.title);return d("section",{class:`verdict ${i}`,"aria-labelledby":"verdict"},...r==="plain"?[d("h2",{id:"verdict"},
u)]:[d("p",{class:"what"},"This is: ",u),d("h2",{id:"verdict"},o)],a?d("p",{class:"why"},d("a",{href:a.entry.href},d("co\
de",{},a.entry.code))," ",...k(a.entry.means)):void 0,...s.map(f=>d("p",{},...k(f))),c===void 0?void 0:d("p",{class:"tod\
o"},d("strong",{},"What to do: "),...k(c)),l.length===0?void 0:d("dl",{class:"chips"},...l.map(([f,y])=>d("div",{},d("dt",
{},f),d("dd",{},y)))),...t.map(f=>d("p",{class:"remark"},f)))}function $e(e){let n={as:"",choice:""},t=d("textarea",{id:"pasted",rows:"7",spellcheck:"false",autocomplete:"off","aria-\
describedby":"pasted-hint"}),r=d("p",{role:"status",class:"status"}),i=d("div",{class:"result"}),o=d("div",{class:"contr\
ols"}),a=p=>r.textContent=p,s=()=>{let p=ee(t.value),h=me(e,p,{as:n.as||void 0,choice:n.choice||void 0});if(h)return c(h,
!0);if(o.replaceChildren(),i.replaceChildren(),p.kind==="empty")return a("");let b=oe(e,t.value);if(b.length>0)return i.
append(se(b)),a(`${b.length===1?"A code":`${b.length} codes`} found.`);i.append(d("p",{},kn)),a("Nothing was recognized.")},
c=(p,h)=>{let b=we(p.lines),L=be(e,p.findings);o.replaceChildren(...h?u(p):[]),i.replaceChildren(je(p),...L?[L]:[],d("di\
v",{class:"actions"},...b.hidden>0?[Sn(b.hidden,b.showAll)]:[],...h?[l(p)]:[]),...p.lines.length>0?[b.element]:[]);let{subject:O,
verdict:K}=p;a(K.kind==="plain"?`${O.title}.`:`${O.title}: ${K.title}.`)},l=p=>re("Copy a link without the data",()=>`${location.
href.replace(/#.*$/,"")}#shared-${Ee(e,p)}`,a),u=({subject:p,choice:h})=>{let b=e.facts.subjects.map(({id:A,title:M})=>[
A,M]),L=A=>M=>{n[A]=M,s(),document.getElementById(A==="as"?"read-as":"read-choice")?.focus()},O=g(e.facts.lists,p.option?.
list??""),K=O?.codes.map(({code:A,means:M})=>[A,`${A} ${M}`])??[],Pe=h?.isGuess?`Guessed: ${h.code}`:"Not chosen";return[
Ke("read-as","Read as",z({id:"read-as"},[["",`Recognized: ${p.title}`],...b],n.as,L("as"))),...O?[Ke("read-choice",O.label,
z({id:"read-choice"},[["",Pe],...K],n.choice,L("choice")))]:[]]},f=p=>{Object.assign(n,{as:"",choice:""}),t.value=p,s()},
y=({value:p,subject:h})=>{let b=T(e,h)?.kind==="query";f(b?`?${En(p)}`:JSON.stringify(p,void 0,2))};return t.addEventListener(
"input",te(()=>{Object.assign(n,{as:"",choice:""}),s()})),{element:d("div",{},d("label",{for:"pasted"},"Message"),d("p",
{id:"pasted-hint",class:"hint"},"An answer, a request, a callback address, an error, an object that a program printed, a\
 line of a log, or a code."),t,d("div",{class:"controls"},ie(e,"explain-example",e.facts.examples,y),F("Clear","action",
()=>{f(""),t.focus()})),o,r,i),open:y,openText:f,openShared:p=>{let h=Le(e,p);return h&&c(h,!1),h!==void 0}}}var kn="Not\
hing of this reference was recognized. Paste a whole answer, request or callback address, or a single code. If the text \
was cut, paste more of it.";function Ke(e,n,t){return d("div",{class:"control"},d("label",{for:e},n),t)}function Sn(e,n){
let t=e===1?"the personal value":`all ${e} personal values`,r=F(`Show ${t}`,"action",()=>{let i=r.getAttribute("aria-pre\
ssed")!=="true";r.setAttribute("aria-pressed",String(i)),n(i)});return r.setAttribute("aria-pressed","false"),r}function En(e){
let n=Object.entries(Object(e)).map(([t,r])=>[t,typeof r=="string"?r:JSON.stringify(r)]);return new URLSearchParams(n).toString()}function Ve(e,n,t){let r=t.map(({id:s,title:c},l)=>{let u=F(c,"tab",()=>a(s));return u.setAttribute("role","tab"),u.id=`${n}\
-tab-${s}`,u.setAttribute("aria-controls",`${n}-${s}`),u.addEventListener("keydown",({key:f})=>{let y={ArrowRight:l+1,ArrowLeft:l-
1,Home:0,End:t.length-1}[f],m=y===void 0?void 0:(y+t.length)%t.length;m!==void 0&&(a(t[m]?.id??s),r[m]?.focus())}),u}),i=t.
map(({id:s,panel:c})=>d("div",{role:"tabpanel",id:`${n}-${s}`,"aria-labelledby":`${n}-tab-${s}`,class:"panel"},c)),o=d("\
div",{role:"tablist","aria-label":e,class:"tabs"},...r);function a(s){t.forEach((c,l)=>{let u=c.id===s;r[l]?.setAttribute(
"aria-selected",String(u)),r[l]?.setAttribute("tabindex",u?"0":"-1"),i[l]?.toggleAttribute("hidden",!u),u&&c.onShow?.()})}
return{element:d("div",{class:"tabbed"},o,...i),show:a}}var{workbenchFacts:Ce,workbenchValidators:Re}=globalThis,Ne=document.querySelector("main");Ce&&Re&&Ne&&Fn({facts:Ce,validators:Re},
Ne);function Fn(e,n){let t=$e(e),r=Ve("Tools","workbench",[{id:"explain",title:"Explain",panel:t.element}]),i=d("div",{class:"\
workbench"},r.element);n.querySelectorAll(":scope > section, :scope > .contents").forEach((s,c)=>c===0?s.replaceWith(i):
s.remove());let a=()=>{let s=location.hash.slice(1);if(s.startsWith("shared-")&&t.openShared(s.slice(7)))return r.show("\
explain");let c=e.facts.examples.find(({id:l})=>l===s);c&&t.open(c),r.show("explain")};addEventListener("hashchange",a),
a()}})();
