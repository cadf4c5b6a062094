"use strict";(()=>{function w(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Y(e){if(typeof e!="string"||!/^\s*[[{]/.test(
e))return e;try{return JSON.parse(e)}catch{return e}}function M(e,n=0){let t=Y(e);return n>12?t:Array.isArray(t)?t.map(r=>M(
r,n+1)):w(t)?Object.fromEntries(Object.entries(t).map(([r,o])=>[r,M(o,n+1)])):t}function C(e){return e.charAt(0).toLowerCase()+
e.slice(1)}function T({facts:e},n){return e.subjects.find(t=>t.id===n)}function F({facts:e},n){return g(e.shapes,n)??[]}function x(e,n){
return e.find(t=>t.name===n||t.aliases?.includes(n))??e.find(t=>C(t.name)===n)}function ee({facts:e},n,t){let r=n===void 0?
void 0:g(e.lists,n),o=r?.codes.find(i=>i.code===t);return r&&o?{list:r,entry:o}:void 0}function P(e,n){return Object.keys(
e.facts.lists).flatMap(t=>ee(e,t,n)??[])}function g(e,n){return Object.hasOwn(e,n)?e[n]:void 0}var me={fields:[],item:void 0};
function H(e,{shape:n,fields:t=[],item:r},o){if(n===void 0)return{fields:t,item:r};let i=g(e.facts.choices,n);if(!i)return{
fields:F(e,n),item:r};let d=g(i.byCode,o??"");return{fields:(d===void 0?Object.values(i.byCode):[d]).flatMap(c=>F(e,c)),
item:r}}function ye(e,n){let t=new ne(e,n);try{return{value:t.value(0),end:t.at,isCut:!1}}catch(r){return r instanceof O?{value:r.
value,end:e.length,isCut:!0}:void 0}}var O=class extends Error{value;constructor(n){super("The text ends in the middle."),
this.value=n}},he={true:!0,True:!0,false:!1,False:!1,null:null,None:null},pn=40,ne=class{#e;at;constructor(n,t){this.#e=
n,this.at=t}value(n){if(this.#o(/\s*/y),n>pn)throw new SyntaxError("Nested too deep.");let t=this.#e[this.at];if(t===void 0)
throw new O(void 0);if(t==="{")return this.#t(n);if(t==="[")return this.#o(/\[(?:Object|Array|Function|Circular)[^\]]*\]/y)===
""?this.#r(n):null;if(/["'`]/.test(t))return this.#s();let r=this.#o(/[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y);return r!==
""?Number(r):this.#n(n)}#n(n){let t=this.#o(/[A-Za-z_$][\w$.]*/y);if(t==="")throw new SyntaxError("No value.");if(this.#o(
/\s*(?:\[[\w. ()]*\]\s*)?(?=\{)/y),this.#e[this.at]==="{")return this.#t(n);if(/^[bu]$/.test(t)&&/["']/.test(this.#e[this.
at]??""))return this.#s();if(this.at===this.#e.length)throw new O(void 0);return Object.hasOwn(he,t)?he[t]:t==="undefine\
d"?void 0:t}#t(n){let t=[];for(this.at++;;){if(this.#o(/[\s,]*/y),this.#o(/\}/y)!=="")return Object.fromEntries(t);if(this.
at>=this.#e.length)throw new O(Object.fromEntries(t));let r;this.#i(()=>{let o=/["'`]/.test(this.#e[this.at]??"")?this.#s():
this.#o(/[\w$.-]+|\[[\w. ()]+\]/y);if(this.#o(/\s*[:=]/y)==="")throw this.at>=this.#e.length?new O(void 0):new SyntaxError(
"No colon.");r=o,t.push([o,this.value(n+1)])},o=>Object.fromEntries(r===void 0||o===void 0?t:[...t,[r,o]]))}}#r(n){let t=[];
for(this.at++;;){if(this.#o(/[\s,]*/y),this.#o(/\]/y)!=="")return t;if(this.at>=this.#e.length)throw new O(t);this.#i(()=>t.
push(this.value(n+1)),r=>r===void 0?t:[...t,r])}}#i(n,t){try{n()}catch(r){throw r instanceof O?new O(t(r.value)):r}}#s(){
let n=this.#a();for(;this.#o(/\s*\+\s*(?=["'`])/y)!=="";)n+=this.#a();return n}#a(){let n=this.#e[this.at]??"",t="";for(this.
at++;this.at<this.#e.length;this.at++){let r=this.#e[this.at]??"";if(r===n)return this.at++,t;t+=r==="\\"?this.#d():r}throw new O(
void 0)}#d(){this.at++;let[,n]=/^(?:u([\dA-Fa-f]{4}))/.exec(this.#e.slice(this.at,this.at+5))??[];if(n!==void 0)return this.
at+=4,String.fromCharCode(Number.parseInt(n,16));let t=this.#e[this.at]??"";return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[t]??t}#o(n){n.lastIndex=this.at;let[t=""]=n.exec(this.#e)??[];return this.at+=t.length,t}};function be(e){let n=e.trim().replace(/^\uFEFF/,"");return n===""?{kind:"empty"}:mn(n)??we(n,[])??hn(n)??te(n)??{kind:"w\
ords",text:n}}function mn(e){let n=ge(e);if(typeof n=="object"&&n!==null)return{kind:"value",value:n,remarks:[]};if(typeof n!=
"string")return;let t=ge(n);return typeof t=="object"&&t!==null?{kind:"value",value:t,remarks:["The JSON is inside a JSO\
N text: it was stringified twice."]}:void 0}function we(e,n){if(/^(?:[a-z][\w+.-]*:\/\/|\/|\?)\S*\?\S+=\S*$|^\?\S+=\S*$|^[\w.]+=[^\s&]*(?:&[\w.]+=[^\s&]*)+$/i.
test(e))return{kind:"query",query:/[?]/.test(e)?e:`?${e}`,remarks:n}}function hn(e){for(let{index:n}of e.matchAll(/\{/g)){
let t=ye(e,n);if(!t||typeof t.value!="object"||t.value===null||Object.keys(t.value).length===0)continue;let o=[...n===0&&
t.end>=e.length?["The text isn\u2019t JSON. It is read as an object that a program printed."]:["The object is read from \
inside the text."],...t.isCut?["The text ends before the object does. What is missing can\u2019t be explained."]:[]];return{
kind:"value",value:t.value,remarks:o}}}function te(e){let[n]=/(?:https?:\/\/|\/)[^\s"'<>]*\?[^\s"'<>]+=[^\s"'<>]*/i.exec(
e)??[];return n===void 0?void 0:we(n,["The address is read from inside the text."])}function ge(e){try{return JSON.parse(
e)}catch{return}}var yn=6;function ve(e,n){for(let t of gn(n)){let[r]=t.flatMap(o=>bn(e,o)).toSorted((o,i)=>i.score-o.score);if(r)return r}}
function gn(e){let n=[],t=[e];for(;t.length>0&&n.length<yn;){let r=t.map(Y),o=r.filter(w);n.push(o),t=[...o.flatMap(i=>Object.
values(i)),...r.filter(i=>Array.isArray(i)).flat()].slice(0,500)}return n}function bn(e,n){return e.facts.subjects.flatMap(
t=>{let r=F(e,t.id),o=r.flatMap(i=>t.kind==="response"&&i.type==="object"&&i.fields?[i]:[]);return[...xe(e,t,n,r,void 0),
...o.flatMap(i=>xe(e,t,n,i.fields??[],i.name))]})}function xe(e,n,t,r,o){let i=Object.keys(t),d=i.filter(p=>x(r,p));if(d.
length===0||d.length/i.length<.5&&d.length<3)return[];let a=d.reduce((p,m)=>p+1/xn(e,m),0),c=n.kind==="error"?Object.values(
t).some(p=>vn(e,p))?.5:.1:0,l=n.product&&t[n.product.field]===n.product.code,u=r.filter(({name:p,required:m})=>m&&!i.some(
h=>x(r,h)?.name===p)),f=a+.1*d.length-.3*(i.length-d.length)-.05*u.length,y=wn(r,t)+c+(l?2:0)-(o===void 0?0:.2);return[{
subject:n,value:t,inside:o,score:f+y}]}function wn(e,n){return Object.entries(n).flatMap(([r,o])=>{let i=x(e,r)?.fields;
return i&&w(o)?Object.keys(o).map(d=>x(i,d)?.5:-.3):[]}).reduce((r,o)=>r+o,0)}function xn({facts:e},n){let t=e.subjects.
filter(({id:r})=>x(g(e.shapes,r)??[],n)).length;return Math.max(1,t)}function vn({facts:e},n){return Object.values(e.lists).
some(({codes:t})=>t.some(({code:r,isFailure:o})=>o&&r===n))}function ke(e,{option:n},t){if(n===void 0)return;let r=re(t),o=Object.values(e.facts.choices).filter(({list:a})=>a===n.list).
flatMap(({byCode:a})=>Object.entries(a)).map(([a,c])=>{let l=F(e,c),u=r.map(f=>{let y=f.filter(p=>x(l,p)).length;return y/
(f.length+l.length-y)});return{code:a,type:c,score:Math.max(0,...u)}}).toSorted((a,c)=>c.score-a.score),[i,d]=o.filter(({
type:a},c)=>o.findIndex(l=>l.type===a)===c);return i&&i.score>.3&&i.score>(d?.score??0)?i.code:void 0}function re(e){return Array.
isArray(e)?e.flatMap(re):w(e)?[Object.keys(e),...Object.values(e).flatMap(re)]:[]}function Fe(e,n,t,r,o){return i(r,o,{fields:t,item:void 0},{path:[],way:[]});function i(a,c,{fields:l,item:u},f){if(Array.
isArray(a)){let p=Array.isArray(c)?c:[];return a.map((m,h)=>d([String(h),String(h)],m,p[h],u,f))}if(!w(a))return[];let y=w(
c)?Object.entries(c):[];return Object.entries(a).map(([p,m],h)=>{let b=x(l,p),[v="hidden name",E]=y[h]??[];return d([p,b?
p:v],m,E,b,f)})}function d([a,c],l,u,f,y){let p=[...y.path,a],m=[...y.way,c],h=typeof l=="object"&&l!==null,b=h?void 0:kn(
l);return{path:p,way:m,name:c,field:f,value:b,isHidden:!h&&!Object.is(l,u),isShared:!1,inside:h?i(l,u,f?H(e,f,n):me,{path:p,
way:m}):[],...oe(e,f,b)}}}function oe(e,n,t){let r=n?.values?.find(({value:i})=>i===t),o=ee(e,n?.list,t??"");return{means:o?.
entry.means??r?.means,meansHref:o?.entry.href,isListed:!!(r??o)}}function kn(e){return typeof e=="string"?e:JSON.stringify(
e)??""}function Se(e,n,t){let r=new URLSearchParams(n.slice(n.indexOf("?")+1).replace(/#.*$/,"")),o=Object.fromEntries(r),i=Object.
keys(o),d=e.facts.subjects.filter(u=>u.kind==="query"&&(t?.kind!=="query"||u===t)).map(u=>({subject:u,known:i.filter(f=>x(
F(e,u.id),f)).length})).toSorted((u,f)=>f.known-u.known),[a]=d;if(!a||a.known===0&&a.subject!==t)return;let{subject:c}=a,
l=g(e.validators.read,c.id)?.(n,ie(c,o));return l&&{subject:c,value:o,reading:l}}function ie({tokens:e},n){return{token:e.
map(t=>g(n,t)).find(t=>t!==void 0)??null}}function se(e,n,t,r,o){let{outcome:i,explainError:d}=e.validators;if(n.kind==="request"){let f=t.issues?.length??0;return $(
e,n,{kind:f===0?"accepted":"refused",code:void 0},{issues:f})}if(!t.ok)return $(e,n,{kind:"unreadable",code:void 0});if(n.
kind==="query")return $(e,n,On(n,t));if(n.kind==="payload"||o)return $(e,n,{kind:"plain",code:void 0});let a=g(i,n.id);if(a){
let f=a(t);return"explanation"in f?$(e,n,{kind:f.kind,code:f.explanation.code},f):"contradictions"in f?$(e,n,{kind:f.kind,
code:void 0},f):$(e,n,{kind:f.kind,code:Te(f.reason)})}let c=d?.(r,{operation:n.operation?.id}),l=c?.code,u=n.kind==="re\
sponse"&&(l===void 0||e.facts.successes.includes(l));return $(e,n,{kind:u?"succeeded":"error",code:l},u?{}:{explanation:c})}
function $(e,n,t,r={}){let{kind:o,code:i}=t,d=i===void 0?void 0:P(e,i)[0],a=o==="error"||o==="unfinished",c=r.explanation??
(a&&i!==void 0?Sn(e,n,i):void 0);return{...t,...I[o],title:o==="plain"?n.title:o==="refused"&&r.issues?`${I.refused.title}\
: ${$n(r.issues)}`:I[o].title,reason:d,says:[...(r.contradictions??[]).map(({says:l})=>l),...o==="plain"?[n.says]:[],...n.
kind==="query"&&o!=="unreadable"?[Fn]:[]],advice:c?.advice??d?.entry.advice??I[o].advice,facts:[...c?Tn(e,c):[],...a?[]:
En(d)]}}var Fn="This is what the address says. Anybody can send such an address: ask the service for the result before y\
ou act on it.",I={passed:{tone:"good",title:"Passed",advice:void 0},failed:{tone:"bad",title:"Failed",advice:void 0},inconsistent:{
tone:"choice",title:"The values contradict each other",advice:"Don\u2019t act on the verdict. Let a person look at the case."},
unfinished:{tone:"choice",title:"Not finished yet",advice:void 0},error:{tone:"bad",title:"The call failed",advice:void 0},
succeeded:{tone:"good",title:"The call succeeded",advice:void 0},accepted:{tone:"good",title:"The checks accept this req\
uest",advice:void 0},refused:{tone:"bad",title:"The checks refuse this request",advice:"Fix the issues below, then send \
it."},unreadable:{tone:"bad",title:"The message can\u2019t be read",advice:"The issues below say why."},plain:{tone:"may",
title:"",advice:void 0}};function Sn({validators:e},{operation:n},t){return e.explainError?.({code:t},{operation:n?.id})}
function Tn({facts:e},{who:n,retryable:t,safeToRepeat:r,waitSeconds:o}){let i=o===void 0?"":` after ${o} ${o===1?"second":
"seconds"}`,d=t?`may help${i}; ${r?"it is safe":"it may not be safe"}`:"does not help";return[["Who has to act",g(e.who,
n)??n],["Repeating the call",d]]}function En(e){return e?.entry.attributes??[]}function On({outcome:e},{value:n}){if(!e||
!w(n))return{kind:"plain",code:void 0};let t=i=>n[i.charAt(0).toLowerCase()+i.slice(1)],r=t(e.verdict);return{kind:r===!0?
"passed":r===!1?"failed":"plain",code:Te(t(e.reason))}}function Te(e){return typeof e=="string"?e:w(e)&&typeof e.code=="\
string"?e.code:void 0}function $n(e){return e===1?"1 issue":`${e} issues`}function $e(e,n,{as:t,choice:r}={}){let o=t===void 0?void 0:T(e,t);if(n.kind==="query")return Ee(e,n,o);if(n.kind==="wor\
ds")return jn(e,n.text);if(n.kind==="empty")return;let i=ve(e,n.value),d=o&&w(n.value)?An(i,o,n.value):i;if(!d){let h=je(
n.value).map(te).find(b=>b!==void 0);return h&&Ee(e,h,o)}let{subject:a,inside:c}=d,l=a.kind==="request"?Kn(e,d):Mn(d),u=r??
ke(e,a,M(l)),f=a.option&&u!==void 0?{[a.option.name]:u}:{},y=a.kind==="query"?ie(a,d.value):f,p=g(e.validators.read,a.id)?.(
l,y);if(!p)return;let m=a.kind==="error"?n.value:l;return Le(e,{...d,value:l,inside:c},p,n.remarks,r,u,m)}function Ee(e,{
query:n,remarks:t},r){let o=Se(e,n,r);return o&&Le(e,{...o,inside:void 0},o.reading,t,void 0)}function jn(e,n){let t=e.facts.
subjects.find(({kind:o})=>o==="error");return!t||!/^<(?:!doctype|html|head|body|\?xml)/i.test(n)?void 0:{subject:t,remarks:[],
verdict:se(e,t,{ok:!0,notices:[]},n,!1),findings:[],lines:[],choice:void 0}}function je(e){return typeof e=="string"?[e]:
typeof e=="object"&&e!==null?Object.values(e).flatMap(je):[]}function Le(e,{subject:n,value:t,inside:r},o,i,d,a,c=t){let l=w(
o.raw)?o.raw:t,u=M(l),f=e.validators.redact(u);return{subject:n,remarks:r===void 0?i:[...i,`It is the inside of ${r}; th\
e rest of the message is missing.`],verdict:se(e,n,o,c,r!==void 0),findings:ae(o).filter(y=>Ln(n,r,y)),lines:Fe(e,a,F(e,
n.id),u,f),choice:n.option&&a!==void 0?{list:n.option.list,code:a,isGuess:d===void 0}:void 0}}function ae({issues:e=[],notices:n}){
return[...e.map(t=>Oe(t,!0)),...n.map(t=>Oe(t,!1))]}function Ln({kind:e},n,{code:t,path:r}){return e==="error"?t==="not-\
json":n===void 0||t!=="missing"||r[0]===n}function Oe({code:e,at:n,path:t,message:r,rule:o},i){return{isIssue:i,code:e,at:n,
path:t,message:r,rule:o}}function An(e,n,t){return e?.subject===n?e:{subject:n,value:e?.value??t,inside:void 0}}function Mn({
value:e,inside:n}){return n===void 0?e:{[n]:e}}function Kn(e,{subject:n,value:t}){let r=F(e,n.id),i=Object.keys(t).some(
d=>{let a=x(r,d);return a!==void 0&&a.name!==d&&C(a.name)===d})?g(e.validators.fromSdk,n.id)?.(t):t;return w(i)?i:t}function s(e,n={},...t){let r=document.createElement(e);for(let[o,i]of Object.entries(n))i!==void 0&&r.setAttribute(o,i);
return r.append(...t.filter(o=>o!==void 0)),r}function k(e){return e.split(/(`[^`]+`)/).flatMap(n=>n===""?[]:/^`.+`$/.test(
n)?s("code",{},n.slice(1,-1)):document.createTextNode(n))}function S(e,n,t){let r=s("button",{type:"button",class:n},e);
return r.addEventListener("click",t),r}function q(e,n,t,r){let o=s("select",e,...n.map(([i,d])=>s("option",{value:i},d)));
return o.value=t,o.addEventListener("change",()=>r(o.value)),o}function z(e,n=150){let t;return()=>{clearTimeout(t),t=setTimeout(
e,n)}}function Ae(e,n){if(n.length===0)return;let t=({isIssue:o,code:i})=>o?0:i==="contradiction"?1:2,r=n.toSorted((o,i)=>t(o)-
t(i)).map(o=>N(e,o));return s("section",{"aria-labelledby":"findings"},s("h2",{id:"findings"},"Issues and notices"),s("u\
l",{class:"findings"},...r))}function N({facts:e},{isIssue:n,code:t,message:r,rule:o}){let i=g(e.statements,o??""),d=n?"\
issue":t==="contradiction"?"contradiction":"notice",a=n?"bad":t==="contradiction"?"choice":"may",c=i?.href??`${e.pages.issues}\
#issue_${t}`;return s("li",{},s("span",{class:`badge ${a}`},d)," ",...k(r)," ",s("a",{href:c,class:"more"},i?`About ${o}`:
`About ${t}`))}var J=class{#e={};get values(){return this.#e}add(n){this.#e={...this.#e,...Object.fromEntries(Me(M(n)))}}};function Me(e){
return w(e)?Object.entries(e).flatMap(([n,t])=>w(t)?Me(t):[[n,t]]):[]}async function Ke(e,n,t){let r=Rn(e.address);if(!r)return W("The address must be one of this machine, such as http://127\
.0.0.1:4010.");try{if(e.outcome!==""){if(e.token==="")return W("To choose an outcome, enter the token that the start of \
the sandbox printed.");let d={"content-type":"application/json",authorization:`Bearer ${e.token}`},a=JSON.stringify({scenario:e.
outcome}),c=await fetch(new URL("/_sandbox/next",r),{method:"PUT",headers:d,body:a});if(!c.ok)return W(`The sandbox refu\
ses the outcome: ${await c.text()}`)}let o={"content-type":"application/json"},i=await fetch(new URL(`/${encodeURIComponent(
n)}`,r),{method:"POST",headers:o,body:JSON.stringify(t)});return{kind:"answer",status:i.status,text:await i.text()}}catch{
return W(`No answer. Check that the sandbox runs at this address and was started with --allow-origin ${location.origin}.`)}}
function W(e){return{kind:"problem",says:e}}function Rn(e){if(!URL.canParse(e))return;let n=new URL(e);return n.protocol===
"http:"&&["127.0.0.1","localhost","[::1]"].includes(n.hostname)?n:void 0}function Re({scenarios:e,current:n,onAnswer:t,explain:r}){let o=s("input",{id:"sandbox-address",type:"url",value:"http:/\
/127.0.0.1:4010",autocomplete:"off"}),i=s("input",{id:"sandbox-token",type:"password",autocomplete:"off"}),d=e.map(({id:f,
title:y})=>s("option",{value:f},`${f}: ${y}`)),a=s("select",{id:"sandbox-outcome"},s("option",{value:""},"As the sandbox\
 chooses"),...d),c=s("div",{role:"status"}),l=S("Send to the sandbox","action",()=>{u()}),u=async()=>{l.setAttribute("ar\
ia-disabled","true"),c.replaceChildren(s("p",{},"Sending \u2026"));let{operation:f,request:y}=n(),p=await Ke({address:o.
value,token:i.value,outcome:a.value},f,y);p.kind==="answer"&&t(y,p.text),c.replaceChildren(...Cn(p,r)),l.removeAttribute(
"aria-disabled")};return s("details",{class:"optional try"},s("summary",{},"Try it on a sandbox"),s("p",{class:"hint"},"\
The request is sent to this machine alone. Start the sandbox with ",s("code",{},`--allow-origin ${location.origin}`),"."),
de("Address",o),...e.length>0?[de("Outcome",a),de("Token, to choose an outcome",i)]:[],s("div",{class:"actions"},l),c)}function Cn(e,n){
return e.kind==="problem"?[s("p",{},e.says)]:[s("p",{},`Status ${e.status}`),s("pre",{tabindex:"0","aria-label":"Answer"},
s("code",{},Vn(e.text))),s("div",{class:"actions"},S("Explain this answer","action",()=>n(e.text)))]}function de(e,n){return s(
"p",{},s("label",{for:n.id},e),n)}function Vn(e){try{return JSON.stringify(JSON.parse(e),void 0,2)}catch{return e}}function Q(e,n,t,r){let i=[...new Set(t.map(({subject:a})=>a))].map(a=>{let c=t.filter(u=>u.subject===a),l=T(e,a)?.title??
a;return s("optgroup",{label:l},...c.map(({id:u,title:f})=>s("option",{value:u},f)))}),d=s("select",{id:n},s("option",{value:""},
"Choose an example \u2026"),...i);return d.addEventListener("change",()=>{let a=t.find(c=>c.id===d.value);a&&r(a)}),s("d\
iv",{class:"control"},s("label",{for:n},"Example"),d)}function ce(e,n,t){if(n.required)return{kind:"required",rule:void 0};for(let r of e){let o=r.decidable&&r.when.every(i=>Nn(
i,t))?qn(r,n.name,t):void 0;if(o!==void 0)return{kind:o,rule:r}}return{kind:"optional",rule:void 0}}function Ve(e,{name:n}){
return e.some(({decidable:t,then:r,exactlyOne:o})=>t&&(o.includes(n)||r.some(({field:i,present:d})=>i===n&&d!==void 0)))}
function qn({then:e,exactlyOne:n},t,r){if(n.includes(t))return n.some(i=>i!==t&&Ce(r,i))?Ce(r,t)?"one-of":"ruled-out":"o\
ne-of";let o=e.find(({field:i,present:d})=>i===t&&d!==void 0)?.present;return o===void 0?void 0:o?"required":"ruled-out"}
function Nn({field:e,is:n,isNot:t,present:r,matches:o},i){let d=g(i,e)??"",a=d!=="";return r!==void 0&&a!==r||n&&!(a&&n.
includes(d))||t&&(!a||t.includes(d))?!1:o===void 0||a&&new RegExp(o,"u").test(d)}function Ce(e,n){return(g(e,n)??"")!==""}function qe(e,n){let t=e.flatMap(({name:r,type:o})=>{let i=g(n,r)??"";return i===""?[]:[[r,Pn(o,i)]]});return Object.fromEntries(
t)}function Ne(e,n){if(!w(n))return{};let t=Object.entries(n).flatMap(([r,o])=>{let i=x(e,r);return i?[[i.name,typeof o==
"string"?o:JSON.stringify(o)]]:[]});return Object.fromEntries(t)}function Pn(e,n){if(e==="string")return n;try{return JSON.
parse(n)}catch{return n}}function Pe(e,n){let{name:t,values:r=[],isOpen:o,holds:i,default:d}=e,a={id:n,name:t,autocomplete:"off"};if(r.length>0&&
!o){let u=d===void 0?"Not sent":`Not sent: counts as ${d}`,f=r.map(({value:y,means:p})=>s("option",{value:y},`${y}: ${p.
replaceAll("`","")}`));return{control:s("select",a,s("option",{value:""},u),...f),extra:void 0}}if(i==="json"||i==="imag\
e")return{control:s("textarea",{...a,rows:"2",spellcheck:"false"}),extra:void 0};let c=r.length>0?`${n}-values`:void 0,l=r.
map(({value:u,means:f})=>s("option",{value:u},f.replaceAll("`","")));return{control:s("input",{...a,type:"text",spellcheck:"\
false",list:c}),extra:c===void 0?void 0:s("datalist",{id:c},...l)}}var B=class{element;field;control;#e;#n=s("span",{class:"badge"});#t=s("p",{class:"hint why"});#r=s("ul",{class:"finding\
s"});#i=!1;constructor(n,t){this.#e=n,this.field=t;let r=`parameter-${t.name}`,{control:o,extra:i}=Pe(t,r);this.control=
o,this.#r.id=`${r}-findings`,o.setAttribute("aria-describedby",`${r}-says ${r}-findings`),o.addEventListener("input",()=>this.#i=
!0);let d=t.form===void 0?[]:[" Form: ",...k(t.form),"."];this.element=s("div",{class:"parameter"},s("p",{class:"name"},
s("label",{for:r},s("code",{},t.name))," ",this.#n),this.#t,o,i,s("p",{id:`${r}-says`,class:"hint"},...k(t.says),...d," ",
s("a",{href:t.href,"aria-label":`More about ${t.name}`},"More")),this.#r)}show({kind:n,rule:t},r){let{tone:o,says:i}=In[n];
this.#n.className=`badge ${o}`,this.#n.textContent=i,this.element.classList.toggle("ruled-out",n==="ruled-out");let d=t&&
g(this.#e.facts.statements,t.id);this.#t.replaceChildren(...d?Hn(d):[]),this.control.toggleAttribute("required",n==="req\
uired");let a=r.some(({isIssue:l})=>l)&&this.control.value!=="";this.control.setAttribute("aria-invalid",String(a));let c=r.
filter(({code:l})=>l!=="missing"||this.#i);this.#r.replaceChildren(...c.map(l=>N(this.#e,l)))}};function Hn({says:e,href:n}){
return[...k(e),document.createTextNode(" "),s("a",{href:n},"Rule")]}var In={required:{tone:"must",says:"required"},"one-\
of":{tone:"choice",says:"one of several"},"ruled-out":{tone:"absent",says:"leave out"},optional:{tone:"may",says:"option\
al"}};var U=class{element;#e;#n;#t;constructor(n,t,r){this.#e=t;let o=F(n,t.id).filter(({isUndescribed:l})=>!l);this.#n=o.map(
l=>new B(n,l));let i=this.#n.filter(({field:l})=>l.required),d=this.#n.filter(({field:l})=>!l.required&&Ve(t.rules,l)),a=this.#n.
filter(l=>!i.includes(l)&&!d.includes(l)),c=a.length===1?"1 more optional parameter":`${a.length} more optional paramete\
rs`;this.#t=s("details",{class:"optional"},s("summary",{},c),...Ie(a)),this.element=s("form",{class:"form","aria-label":t.
title},...He("Always required",i),...He("Depends on other parameters",d),...a.length>0?[this.#t]:[]),this.element.addEventListener(
"input",r),this.element.addEventListener("submit",l=>l.preventDefault()),this.put({})}get request(){return qe(this.#n.map(
({field:n})=>n),this.#r())}put(n){let t=Ne(this.#n.map(({field:r})=>r),n);for(let{field:r,control:o}of this.#n){let i=r.
required&&!r.isOpen&&r.values?.length===1?r.values[0]?.value:void 0;o.value=i??g(t,r.name)??""}}fillRequired(){for(let{field:n,
control:t}of this.#n){let{kind:r}=ce(this.#e.rules,n,this.#r());t.value!==""||r!=="required"&&r!=="one-of"||n.example===
void 0||(t.value=typeof n.example=="string"?n.example:JSON.stringify(n.example))}}show(n){let t=this.#r();for(let r of this.#n){
let o=n.filter(({path:i})=>i[0]===r.field.name);r.show(ce(this.#e.rules,r.field,t),o),this.#t.contains(r.element)&&(o.length>
0||r.control.value!=="")&&(this.#t.open=!0)}}others(n){return n.filter(({path:t})=>!this.#n.some(({field:r})=>r.name===t[0]))}#r(){
return Object.fromEntries(this.#n.map(({field:n,control:t})=>[n.name,t.value]))}};function He(e,n){return n.length===0?[]:
[s("fieldset",{},s("legend",{},e),...Ie(n))]}function Ie(e){return e.map(({element:n})=>n)}function le({facts:e,validators:n},{id:t,operation:r},o){let i=r?.name??"",d=JSON.stringify(o,void 0,2),a=g(n.toSdk,t);return[
{id:"json",title:"JSON",content:d},{id:"curl",title:"curl",content:zn(i,d)},{id:"ts",title:"TypeScript",content:Jn(e.scope,
t,o)},{id:"python",title:"Python",content:Wn(e.scope,t,d)},...e.sdk!==void 0&&a?[{id:"sdk",title:"SDK",content:Un(e.sdk,
i,a(o))}]:[]]}function zn(e,n){return["# The gateway is yours: it signs the call and sends it on.",`curl -X POST 'https:\
//gateway.example/${encodeURIComponent(e)}' \\`,"  -H 'Content-Type: application/json' \\",`  -d '${n.replaceAll("'",String.
raw`'\''`)}'`].join(`
`)}function Jn(e,n,t){return[`import type { ${n} } from '${e}/types';`,`import { validate${n} } from '${e}/validators';`,
"",`const request: ${n} = ${ze(t)};`,"",`const checked = validate${n}(request);`,"if (!checked.ok) throw new Error(check\
ed.issues[0]?.message);"].join(`
`)}function Wn(e,n,t){return[`# The schema is in the package ${e}/schemas.`,"import json","from jsonschema import Draft2\
02012Validator","",`request = ${Qn.reduce((r,[o,i])=>r.replaceAll(Bn(o),i),t)}`,"",`schema = json.load(open("generated/2\
020-12/${n}.json"))`,"for error in Draft202012Validator(schema).iter_errors(request):","    print(error.message)"].join(
`
`)}var Qn=[["true","True"],["false","False"],["null","None"]];function Bn(e){return new RegExp(String.raw`(?<=^\s*"[^"\n]*": )${e}(?=,?$)`,
"gm")}function Un(e,n,{value:t,dropped:r}){return[`import { ${n}Request } from '${e}';`,"",...r.map(o=>`// The SDK has n\
o member for ${o}: it is left out.`),`const request = new ${n}Request(${ze(t)});`,`const response = await client.${C(n)}\
(request);`].join(`
`)}function ze(e){return JSON.stringify(e,void 0,2).replaceAll(/^( *)"([A-Za-z_$][\w$]*)":/gm,"$1$2:")}function D(e,n,t){let r=S(e,"action",()=>{o()}),o=async()=>{let i=await Dn(n())?"Copied":"Can\u2019t copy: the browser doesn\u2019\
t allow it";r.textContent=i,t(i),setTimeout(()=>r.textContent=e,2e3)};return r}async function Dn(e){try{return await navigator.
clipboard.writeText(e),!0}catch{return!1}}function G(e,n,t){let r=t.map(({id:a,title:c},l)=>{let u=S(c,"tab",()=>d(a));return u.setAttribute("role","tab"),u.id=`${n}\
-tab-${a}`,u.setAttribute("aria-controls",`${n}-${a}`),u.addEventListener("keydown",({key:f})=>{let y={ArrowRight:l+1,ArrowLeft:l-
1,Home:0,End:t.length-1}[f],p=y===void 0?void 0:(y+t.length)%t.length;p!==void 0&&(d(t[p]?.id??a),r[p]?.focus())}),u}),o=t.
map(({id:a,panel:c})=>s("div",{role:"tabpanel",id:`${n}-${a}`,"aria-labelledby":`${n}-tab-${a}`,class:"panel"},c)),i=s("\
div",{role:"tablist","aria-label":e,class:"tabs"},...r);function d(a){t.forEach((c,l)=>{let u=c.id===a;r[l]?.setAttribute(
"aria-selected",String(u)),r[l]?.setAttribute("tabindex",u?"0":"-1"),o[l]?.toggleAttribute("hidden",!u),u&&c.onShow?.()})}
return{element:s("div",{class:"tabbed"},i,...o),show:d}}var _=class{element;#e=new Map;#n=[];#t="";constructor(n,t){let r=G("Formats","format",n.map(({id:i,title:d})=>{let a=s(
"code");return this.#e.set(i,a),{id:i,title:d,panel:s("pre",{tabindex:"0","aria-label":d},a),onShow:()=>this.#t=i}})),o=()=>this.#n.
find(({id:i})=>i===this.#t)?.content??"";this.element=s("div",{class:"output"},r.element,D("Copy the request",o,t)),r.show(
n[0]?.id??""),this.show(n)}show(n){this.#n=n;for(let{id:t,content:r}of n)this.#e.get(t)?.replaceChildren(r)}};function We(e,n){let t=e.facts.subjects.filter(({kind:p})=>p==="request"),r=s("p",{role:"status",class:"status"}),o=new J,
i=s("div",{class:"build"}),d=p=>r.textContent=p,a=(p,m)=>{c.value=p.id;let h=s("ul",{class:"findings"}),b=s("p",{class:"\
badge"}),v=new U(e,p,z(()=>j())),E=new _(le(e,p,{}),d),j=()=>{let K=Gn(e,p,v.request),R=K.filter(({isIssue:V})=>V).length;
v.show(K),h.replaceChildren(...v.others(K).map(V=>N(e,V))),E.show(le(e,p,v.request)),b.className=`badge ${R>0?"bad":"goo\
d"}`,b.textContent=R>0?"not ready":"ready to send",d(`${Je(R,"issue")}, ${Je(K.length-R,"notice")}.`)},X=Re({scenarios:e.
facts.scenarios,current:()=>({operation:p.operation?.name??"",request:v.request}),onAnswer:(K,R)=>[K,R].forEach(V=>o.add(
V)),explain:n}),L=S("Fill in examples","action",()=>{v.fillRequired(),j()}),A=S("Clear","action",()=>{v.put({}),j()}),fn=s(
"section",{class:"finished","aria-labelledby":"finished"},s("h2",{id:"finished"},"The request"),b,r,h,E.element,X);i.replaceChildren(
s("div",{},s("div",{class:"actions"},L,A),v.element),fn),v.put(m),j()},c=q({id:"build-subject"},t.map(({id:p,title:m})=>[
p,m]),"",p=>{let m=T(e,p);m&&a(m,o.values)}),l=({subject:p,value:m})=>{let h=T(e,p);h&&a(h,m)},u=e.facts.examples.filter(
({subject:p})=>t.some(({id:m})=>m===p)),f=s("div",{class:"control"},s("label",{for:"build-subject"},"Request"),c),[y]=t;
return y&&a(y,{}),{element:s("div",{},s("div",{class:"controls"},f,Q(e,"build-example",u,l)),i),open:l}}function Gn(e,{id:n},t){
let r=g(e.validators.read,n)?.(t);return r?ae(r):[]}function Je(e,n){return e===1?`1 ${n}`:`${e} ${n}s`}function Qe(e,n){let t=[...new Set(n.match(/[\w.-]*\w/g)??[])],r=t.length<=6;return t.filter(o=>r||/^[A-Za-z][\w.]{4,}$/.
test(o)).flatMap(o=>P(e,o)).slice(0,20)}function Be(e){return s("div",{},...e.map(_n))}function _n({list:e,entry:n}){let{
code:t,means:r,advice:o,href:i,attributes:d=[]}=n;return s("section",{class:`verdict ${n.isFailure?"bad":"may"}`},s("p",
{class:"what"},"This is from: ",s("a",{href:e.href},e.label)),s("h2",{},s("a",{href:i},s("code",{},t))),s("p",{class:"wh\
y"},...k(r)),o===void 0?void 0:s("p",{class:"todo"},s("strong",{},"What to do: "),...k(o)),d.length===0?void 0:s("dl",{class:"\
chips"},...d.map(([a,c])=>s("div",{},s("dt",{},a),s("dd",{},c)))))}var Z=class{element;#e;#n=s("span");#t;#r;#i;constructor(n,t,r,o){this.#t=t,this.#r=r,this.#i=o,this.#e=S("Show","cover",
()=>this.show(this.#e.getAttribute("aria-pressed")!=="true")),this.#e.setAttribute("aria-label",`Show ${n}`),this.element=
s("span",{},this.#n," ",this.#e),this.show(!1)}show(n){this.#e.setAttribute("aria-pressed",String(n)),this.#n.replaceChildren(
n?Xn(this.#t,this.#r):s("span",{class:"dots"},Zn(this.#r))),this.#i?.toggleAttribute("hidden",!n)}},ue=2e3;function Zn(e){
if(e.length>ue)return`hidden, about ${Math.round(e.length/1e3)} thousand characters`;let n=Array.from(e).length;return n===
1?"hidden, 1 character":`hidden, ${n} characters`}function Xn(e,n){let t=Yn.find(([r])=>n.startsWith(r))?.[1];return t!==
void 0&&n.length>100?s("img",{src:`data:${t};base64,${n}`,alt:e}):s("code",{},n.length>ue?`${n.slice(0,ue)} \u2026`:n)}var Yn=[
["/9j/","image/jpeg"],["iVBORw0KGgo","image/png"]];function Ue(e){let n=[],t=s("h2",{id:"fields"},"Every field");return{element:s("section",{"aria-labelledby":"fields",class:"\
fields"},t,...De(e,n)),hidden:n.length,showAll:o=>n.forEach(i=>i.show(o))}}function De(e,n){let t=e.filter(({value:o})=>o!==
void 0),r=e.filter(({value:o})=>o===void 0);return[...t.length===0?[]:[s("dl",{class:"lines"},...t.map(o=>nt(o,n)))],...r.
flatMap(o=>[et(o),...De(o.inside,n)])]}function et({way:e,field:n,inside:t}){let r=e.flatMap((i,d)=>[d===0?"":" \u203A ",
d<e.length-1?i:Ge(i,n?.href)]),o=[n?.says,t.length===0?"Empty.":void 0].filter(i=>i!==void 0).join(" ");return s("div",{
class:"group"},s("h3",{},...r),o===""?void 0:s("p",{},...k(o)))}function nt(e,n){let{name:t,field:r,value:o="",isHidden:i,
way:d}=e,a=rt(e),c=i&&o!==""?new Z(d.join(" "),t,o,a):void 0;c&&n.push(c);let l=c?.element??(o===""?s("em",{},tt(e)):s("\
code",{},o)),u=r?k(r.says):["The reference has no field of this name here."];return s("div",{},s("dt",{},Ge(t,r?.href)),
s("dd",{class:"value"},l),s("dd",{class:"means"},a,s("p",{},...u)))}function tt({isShared:e}){return e?"not in the link":
"empty"}function rt({means:e,meansHref:n}){if(e===void 0)return;let t=k(e);return s("p",{class:"now"},...n===void 0?t:[s(
"a",{href:n},...t)])}function Ge(e,n){let t=s("code",{},...ot(e));return n===void 0?t:s("a",{href:n},t)}function ot(e){return e.
split(/(?<=[a-z0-9])(?=[A-Z])/).flatMap((n,t)=>[...t===0?[]:[s("wbr")],document.createTextNode(n)])}var _e=["passed","failed","inconsistent","unfinished","error","succeeded","accepted","refused","unreadable","plain"];var Ze=" \u203A ";function Xe(e,{subject:n,verdict:t,choice:r,lines:o,findings:i}){let d=new Set(en(o)),a={subject:n.id,
verdict:[t.kind,t.reason?.entry.code??null],choice:r?.code??null,lines:o.flatMap(Ye),findings:i.filter(({path:c})=>c.every(
l=>d.has(l)||pe(l)||nn(e,l))).map(({isIssue:c,code:l,path:u,rule:f})=>[c,l,u.join(Ze),f??null])};return encodeURIComponent(
JSON.stringify(a))}function Ye({name:e,field:n,inside:t,value:r,isListed:o,isHidden:i}){return n===void 0?[]:r===void 0?
[[e,t.flatMap(Ye)]]:[o&&!i?[e,r]:e]}function en(e){return e.flatMap(({name:n,field:t,inside:r})=>[...t?[n]:[],...en(r)])}
function nn({facts:e},n){let t=r=>r.some(o=>o.name===n||t(o.fields??[]));return Object.values(e.shapes).some(t)}function tn(e,n){
let t=st(n),r=t&&T(e,t.subject);if(!t||!r)return;let{verdict:o,choice:i,lines:d,findings:a}=t,[c,l]=o;return{subject:r,remarks:[
"This is a link to an explanation. It has names and codes alone: the values of the message were not shared."],verdict:$(
e,r,{kind:c,code:l??void 0}),findings:a.flatMap(u=>it(e,u)),lines:rn(e,i??void 0,d,{fields:F(e,r.id),item:void 0},[]),choice:r.
option&&i!==null?{list:r.option.list,code:i,isGuess:!1}:void 0}}function it(e,[n,t,r,o]){let i=r.split(Ze),d=g(e.facts.issueCodes,
t);if(d===void 0||!i.every(c=>c===""||pe(c)||nn(e,c)))return[];let a=g(e.facts.statements,o??"")?.says??d;return[{isIssue:n,
code:t,at:r,path:i,message:r===""?a:`\`${r}\`: ${a}`,rule:o??void 0}]}function rn(e,n,t,{fields:r,item:o},i){return t.flatMap(
d=>{let[a,c]=typeof d=="string"?[d]:d,l=pe(a)?o:x(r,a);if(!l)return[];let u=[...i,a],f=oe(e,l,typeof c=="string"?c:void 0),
y=typeof c=="object";return[{path:u,way:u,name:a,field:l,value:y?void 0:f.isListed&&c!==void 0?c:"",isHidden:!1,isShared:!0,
inside:y?rn(e,n,c,H(e,l,n),u):[],...f}]})}function pe(e){return/^\d+$/.test(e)}function st(e){try{let n=JSON.parse(decodeURIComponent(
e));return at(n)?n:void 0}catch{return}}function at(e){if(!w(e))return!1;let{subject:n,verdict:t,choice:r,lines:o,findings:i}=e;
return typeof n=="string"&&fe(r)&&Array.isArray(t)&&_e.some(d=>d===t[0])&&fe(t[1])&&Array.isArray(o)&&o.every(on)&&Array.
isArray(i)&&i.every(d=>Array.isArray(d)&&typeof d[0]=="boolean"&&typeof d[1]=="string"&&typeof d[2]=="string"&&fe(d[3]))}
function on(e){return typeof e=="string"?!0:!Array.isArray(e)||typeof e[0]!="string"?!1:typeof e[1]=="string"||Array.isArray(
e[1])&&e[1].every(on)}function fe(e){return e===null||typeof e=="string"}function sn({subject:e,verdict:n,remarks:t}){let{kind:r,tone:o,title:i,reason:d,says:a,advice:c,facts:l}=n,u=s("a",{href:e.
href},e.title);return s("section",{class:`verdict ${o}`,"aria-labelledby":"verdict"},...r==="plain"?[s("h2",{id:"verdict"},
u)]:[s("p",{class:"what"},"This is: ",u),s("h2",{id:"verdict"},i)],d?s("p",{class:"why"},s("a",{href:d.entry.href},s("co\
de",{},d.entry.code))," ",...k(d.entry.means)):void 0,...a.map(f=>s("p",{},...k(f))),c===void 0?void 0:s("p",{class:"tod\
o"},s("strong",{},"What to do: "),...k(c)),l.length===0?void 0:s("dl",{class:"chips"},...l.map(([f,y])=>s("div",{},s("dt",
{},f),s("dd",{},y)))),...t.map(f=>s("p",{class:"remark"},f)))}function dn(e){let n={as:"",choice:""},t=s("textarea",{id:"pasted",rows:"7",spellcheck:"false",autocomplete:"off","aria-\
describedby":"pasted-hint"}),r=s("p",{role:"status",class:"status"}),o=s("div",{class:"result"}),i=s("div",{class:"contr\
ols"}),d=m=>r.textContent=m,a=()=>{let m=be(t.value),h=$e(e,m,{as:n.as||void 0,choice:n.choice||void 0});if(h)return c(h,
!0);if(i.replaceChildren(),o.replaceChildren(),m.kind==="empty")return d("");let b=Qe(e,t.value);if(b.length>0)return o.
append(Be(b)),d(`${b.length===1?"A code":`${b.length} codes`} found.`);o.append(s("p",{},dt)),d("Nothing was recognized.")},
c=(m,h)=>{let b=Ue(m.lines),v=Ae(e,m.findings);i.replaceChildren(...h?u(m):[]),o.replaceChildren(sn(m),...v?[v]:[],s("di\
v",{class:"actions"},...b.hidden>0?[ct(b.hidden,b.showAll)]:[],...h?[l(m)]:[]),...m.lines.length>0?[b.element]:[]);let{subject:E,
verdict:j}=m;d(j.kind==="plain"?`${E.title}.`:`${E.title}: ${j.title}.`)},l=m=>D("Copy a link without the data",()=>`${location.
href.replace(/#.*$/,"")}#shared-${Xe(e,m)}`,d),u=({subject:m,choice:h})=>{let b=e.facts.subjects.map(({id:L,title:A})=>[
L,A]),v=L=>A=>{n[L]=A,a(),document.getElementById(L==="as"?"read-as":"read-choice")?.focus()},E=g(e.facts.lists,m.option?.
list??""),j=E?.codes.map(({code:L,means:A})=>[L,`${L} ${A}`])??[],X=h?.isGuess?`Guessed: ${h.code}`:"Not chosen";return[
an("read-as","Read as",q({id:"read-as"},[["",`Recognized: ${m.title}`],...b],n.as,v("as"))),...E?[an("read-choice",E.label,
q({id:"read-choice"},[["",X],...j],n.choice,v("choice")))]:[]]},f=m=>{Object.assign(n,{as:"",choice:""}),t.value=m,a()},
y=({value:m,subject:h})=>{let b=T(e,h)?.kind==="query";f(b?`?${lt(m)}`:JSON.stringify(m,void 0,2))};return t.addEventListener(
"input",z(()=>{Object.assign(n,{as:"",choice:""}),a()})),{element:s("div",{},s("label",{for:"pasted"},"Message"),s("p",{
id:"pasted-hint",class:"hint"},"An answer, a request, a callback address, an error, an object that a program printed, a \
line of a log, or a code."),t,s("div",{class:"controls"},Q(e,"explain-example",e.facts.examples,y),S("Clear","action",()=>{
f(""),t.focus()})),i,r,o),open:y,openText:f,openShared:m=>{let h=tn(e,m);return h&&c(h,!1),h!==void 0}}}var dt="Nothing \
of this reference was recognized. Paste a whole answer, request or callback address, or a single code. If the text was c\
ut, paste more of it.";function an(e,n,t){return s("div",{class:"control"},s("label",{for:e},n),t)}function ct(e,n){let t=e===
1?"the personal value":`all ${e} personal values`,r=S(`Show ${t}`,"action",()=>{let o=r.getAttribute("aria-pressed")!=="\
true";r.setAttribute("aria-pressed",String(o)),n(o)});return r.setAttribute("aria-pressed","false"),r}function lt(e){let n=Object.
entries(Object(e)).map(([t,r])=>[t,typeof r=="string"?r:JSON.stringify(r)]);return new URLSearchParams(n).toString()}var{workbenchFacts:cn,workbenchValidators:ln}=globalThis,un=document.querySelector("main");cn&&ln&&un&&ut({facts:cn,validators:ln},
un);function ut(e,n){let t=dn(e),r=We(e,c=>{t.openText(c),o.show("explain"),document.getElementById("pasted")?.focus()}),
o=G("Tools","workbench",[{id:"explain",title:"Explain",panel:t.element},{id:"build",title:"Build",panel:r.element}]),i=s(
"div",{class:"workbench"},o.element);n.querySelectorAll(":scope > section, :scope > .contents").forEach((c,l)=>l===0?c.replaceWith(
i):c.remove());let a=()=>{let c=location.hash.slice(1);if(c.startsWith("shared-")&&t.openShared(c.slice(7)))return o.show(
"explain");let l=e.facts.examples.find(({id:f})=>f===c),u=l!==void 0&&T(e,l.subject)?.kind==="request";l&&(u?r:t).open(l),
o.show(u||c==="build"?"build":"explain")};addEventListener("hashchange",a),a()}})();
