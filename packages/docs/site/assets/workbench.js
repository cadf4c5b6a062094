"use strict";(()=>{function w(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function U(n){if(typeof n!="string"||!/^\s*[[{]/.test(
n))return n;try{return JSON.parse(n)}catch{return n}}function K(n,e=0){let t=U(n);return e>12?t:Array.isArray(t)?t.map(r=>K(
r,e+1)):w(t)?Object.fromEntries(Object.entries(t).map(([r,i])=>[r,K(i,e+1)])):t}function A(n){return n.charAt(0).toLowerCase()+
n.slice(1)}function F({facts:n},e){return n.subjects.find(t=>t.id===e)}function k({facts:n},e){return y(n.shapes,e)??[]}function x(n,e){
return n.find(t=>t.name===e||t.aliases?.includes(e))??n.find(t=>A(t.name)===e)}function Z({facts:n},e,t){let r=e===void 0?
void 0:y(n.lists,e),i=r?.codes.find(o=>o.code===t);return r&&i?{list:r,entry:i}:void 0}function V(n,e){return Object.keys(
n.facts.lists).flatMap(t=>Z(n,t,e)??[])}function y(n,e){return Object.hasOwn(n,e)?n[e]:void 0}var ce={fields:[],item:void 0};
function q(n,{shape:e,fields:t=[],item:r},i){if(e===void 0)return{fields:t,item:r};let o=y(n.facts.choices,e);if(!o)return{
fields:k(n,e),item:r};let a=y(o.byCode,i??"");return{fields:(a===void 0?Object.values(o.byCode):[a]).flatMap(c=>k(n,c)),
item:r}}function ue(n,e){let t=new _(n,e);try{return{value:t.value(0),end:t.at,isCut:!1}}catch(r){return r instanceof O?{value:r.
value,end:n.length,isCut:!0}:void 0}}var O=class extends Error{value;constructor(e){super("The text ends in the middle."),
this.value=e}},le={true:!0,True:!0,false:!1,False:!1,null:null,None:null},rn=40,_=class{#e;at;constructor(e,t){this.#e=e,
this.at=t}value(e){if(this.#i(/\s*/y),e>rn)throw new SyntaxError("Nested too deep.");let t=this.#e[this.at];if(t===void 0)
throw new O(void 0);if(t==="{")return this.#t(e);if(t==="[")return this.#i(/\[(?:Object|Array|Function|Circular)[^\]]*\]/y)===
""?this.#r(e):null;if(/["'`]/.test(t))return this.#s();let r=this.#i(/[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y);return r!==
""?Number(r):this.#n(e)}#n(e){let t=this.#i(/[A-Za-z_$][\w$.]*/y);if(t==="")throw new SyntaxError("No value.");if(this.#i(
/\s*(?:\[[\w. ()]*\]\s*)?(?=\{)/y),this.#e[this.at]==="{")return this.#t(e);if(/^[bu]$/.test(t)&&/["']/.test(this.#e[this.
at]??""))return this.#s();if(this.at===this.#e.length)throw new O(void 0);return Object.hasOwn(le,t)?le[t]:t==="undefine\
d"?void 0:t}#t(e){let t=[];for(this.at++;;){if(this.#i(/[\s,]*/y),this.#i(/\}/y)!=="")return Object.fromEntries(t);if(this.
at>=this.#e.length)throw new O(Object.fromEntries(t));let r;this.#o(()=>{let i=/["'`]/.test(this.#e[this.at]??"")?this.#s():
this.#i(/[\w$.-]+|\[[\w. ()]+\]/y);if(this.#i(/\s*[:=]/y)==="")throw this.at>=this.#e.length?new O(void 0):new SyntaxError(
"No colon.");r=i,t.push([i,this.value(e+1)])},i=>Object.fromEntries(r===void 0||i===void 0?t:[...t,[r,i]]))}}#r(e){let t=[];
for(this.at++;;){if(this.#i(/[\s,]*/y),this.#i(/\]/y)!=="")return t;if(this.at>=this.#e.length)throw new O(t);this.#o(()=>t.
push(this.value(e+1)),r=>r===void 0?t:[...t,r])}}#o(e,t){try{e()}catch(r){throw r instanceof O?new O(t(r.value)):r}}#s(){
let e=this.#a();for(;this.#i(/\s*\+\s*(?=["'`])/y)!=="";)e+=this.#a();return e}#a(){let e=this.#e[this.at]??"",t="";for(this.
at++;this.at<this.#e.length;this.at++){let r=this.#e[this.at]??"";if(r===e)return this.at++,t;t+=r==="\\"?this.#d():r}throw new O(
void 0)}#d(){this.at++;let[,e]=/^(?:u([\dA-Fa-f]{4}))/.exec(this.#e.slice(this.at,this.at+5))??[];if(e!==void 0)return this.
at+=4,String.fromCharCode(Number.parseInt(e,16));let t=this.#e[this.at]??"";return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[t]??t}#i(e){e.lastIndex=this.at;let[t=""]=e.exec(this.#e)??[];return this.at+=t.length,t}};function pe(n){let e=n.trim().replace(/^\uFEFF/,"");return e===""?{kind:"empty"}:on(e)??me(e,[])??sn(e)??X(e)??{kind:"wo\
rds",text:e}}function on(n){let e=fe(n);if(typeof e=="object"&&e!==null)return{kind:"value",value:e,remarks:[]};if(typeof e!=
"string")return;let t=fe(e);return typeof t=="object"&&t!==null?{kind:"value",value:t,remarks:["The JSON is inside a JSO\
N text: it was stringified twice."]}:void 0}function me(n,e){if(/^(?:[a-z][\w+.-]*:\/\/|\/|\?)\S*\?\S+=\S*$|^\?\S+=\S*$|^[\w.]+=[^\s&]*(?:&[\w.]+=[^\s&]*)+$/i.
test(n))return{kind:"query",query:/[?]/.test(n)?n:`?${n}`,remarks:e}}function sn(n){for(let{index:e}of n.matchAll(/\{/g)){
let t=ue(n,e);if(!t||typeof t.value!="object"||t.value===null||Object.keys(t.value).length===0)continue;let i=[...e===0&&
t.end>=n.length?["The text isn\u2019t JSON. It is read as an object that a program printed."]:["The object is read from \
inside the text."],...t.isCut?["The text ends before the object does. What is missing can\u2019t be explained."]:[]];return{
kind:"value",value:t.value,remarks:i}}}function X(n){let[e]=/(?:https?:\/\/|\/)[^\s"'<>]*\?[^\s"'<>]+=[^\s"'<>]*/i.exec(
n)??[];return e===void 0?void 0:me(e,["The address is read from inside the text."])}function fe(n){try{return JSON.parse(
n)}catch{return}}var an=6;function ye(n,e){for(let t of dn(e)){let[r]=t.flatMap(i=>cn(n,i)).toSorted((i,o)=>o.score-i.score);if(r)return r}}
function dn(n){let e=[],t=[n];for(;t.length>0&&e.length<an;){let r=t.map(U),i=r.filter(w);e.push(i),t=[...i.flatMap(o=>Object.
values(o)),...r.filter(o=>Array.isArray(o)).flat()].slice(0,500)}return e}function cn(n,e){return n.facts.subjects.flatMap(
t=>{let r=k(n,t.id),i=r.flatMap(o=>t.kind==="response"&&o.type==="object"&&o.fields?[o]:[]);return[...he(n,t,e,r,void 0),
...i.flatMap(o=>he(n,t,e,o.fields??[],o.name))]})}function he(n,e,t,r,i){let o=Object.keys(t),a=o.filter(g=>x(r,g));if(a.
length===0||a.length/o.length<.5&&a.length<3)return[];let d=a.reduce((g,p)=>g+1/un(n,p),0),c=e.kind==="error"?Object.values(
t).some(g=>fn(n,g))?.5:.1:0,l=e.product&&t[e.product.field]===e.product.code,f=r.filter(({name:g,required:p})=>p&&!o.some(
m=>x(r,m)?.name===g)),u=d+.1*a.length-.3*(o.length-a.length)-.05*f.length,h=ln(r,t)+c+(l?2:0)-(i===void 0?0:.2);return[{
subject:e,value:t,inside:i,score:u+h}]}function ln(n,e){return Object.entries(e).flatMap(([r,i])=>{let o=x(n,r)?.fields;
return o&&w(i)?Object.keys(i).map(a=>x(o,a)?.5:-.3):[]}).reduce((r,i)=>r+i,0)}function un({facts:n},e){let t=n.subjects.
filter(({id:r})=>x(y(n.shapes,r)??[],e)).length;return Math.max(1,t)}function fn({facts:n},e){return Object.values(n.lists).
some(({codes:t})=>t.some(({code:r,isFailure:i})=>i&&r===e))}function ge(n,{option:e},t){if(e===void 0)return;let r=Y(t),i=Object.values(n.facts.choices).filter(({list:d})=>d===e.list).
flatMap(({byCode:d})=>Object.entries(d)).map(([d,c])=>{let l=k(n,c),f=r.map(u=>{let h=u.filter(g=>x(l,g)).length;return h/
(u.length+l.length-h)});return{code:d,type:c,score:Math.max(0,...f)}}).toSorted((d,c)=>c.score-d.score),[o,a]=i.filter(({
type:d},c)=>i.findIndex(l=>l.type===d)===c);return o&&o.score>.3&&o.score>(a?.score??0)?o.code:void 0}function Y(n){return Array.
isArray(n)?n.flatMap(Y):w(n)?[Object.keys(n),...Object.values(n).flatMap(Y)]:[]}function be(n,e,t,r,i){return o(r,i,{fields:t,item:void 0},{path:[],way:[]});function o(d,c,{fields:l,item:f},u){if(Array.
isArray(d)){let g=Array.isArray(c)?c:[];return d.map((p,m)=>a([String(m),String(m)],p,g[m],f,u))}if(!w(d))return[];let h=w(
c)?Object.entries(c):[];return Object.entries(d).map(([g,p],m)=>{let b=x(l,g),[S="hidden name",$]=h[m]??[];return a([g,b?
g:S],p,$,b,u)})}function a([d,c],l,f,u,h){let g=[...h.path,d],p=[...h.way,c],m=typeof l=="object"&&l!==null,b=m?void 0:pn(
l);return{path:g,way:p,name:c,field:u,value:b,isHidden:!m&&!Object.is(l,f),isShared:!1,inside:m?o(l,f,u?q(n,u,e):ce,{path:g,
way:p}):[],...ee(n,u,b)}}}function ee(n,e,t){let r=e?.values?.find(({value:o})=>o===t),i=Z(n,e?.list,t??"");return{means:i?.
entry.means??r?.means,meansHref:i?.entry.href,isListed:!!(r??i)}}function pn(n){return typeof n=="string"?n:JSON.stringify(
n)??""}function we(n,e,t){let r=new URLSearchParams(e.slice(e.indexOf("?")+1).replace(/#.*$/,"")),i=Object.fromEntries(r),o=Object.
keys(i),a=n.facts.subjects.filter(f=>f.kind==="query"&&(t?.kind!=="query"||f===t)).map(f=>({subject:f,known:o.filter(u=>x(
k(n,f.id),u)).length})).toSorted((f,u)=>u.known-f.known),[d]=a;if(!d||d.known===0&&d.subject!==t)return;let{subject:c}=d,
l=y(n.validators.read,c.id)?.(e,ne(c,i));return l&&{subject:c,value:i,reading:l}}function ne({tokens:n},e){return{token:n.
map(t=>y(e,t)).find(t=>t!==void 0)??null}}function te(n,e,t,r,i){let{outcome:o,explainError:a}=n.validators;if(e.kind==="request"){let u=t.issues?.length??0;return L(
n,e,{kind:u===0?"accepted":"refused",code:void 0},{issues:u})}if(!t.ok)return L(n,e,{kind:"unreadable",code:void 0});if(e.
kind==="query")return L(n,e,bn(e,t));if(e.kind==="payload"||i)return L(n,e,{kind:"plain",code:void 0});let d=y(o,e.id);if(d){
let u=d(t);return"explanation"in u?L(n,e,{kind:u.kind,code:u.explanation.code},u):"contradictions"in u?L(n,e,{kind:u.kind,
code:void 0},u):L(n,e,{kind:u.kind,code:xe(u.reason)})}let c=a?.(r,{operation:e.operation?.id}),l=c?.code,f=e.kind==="re\
sponse"&&(l===void 0||n.facts.successes.includes(l));return L(n,e,{kind:f?"succeeded":"error",code:l},f?{}:{explanation:c})}
function L(n,e,t,r={}){let{kind:i,code:o}=t,a=o===void 0?void 0:V(n,o)[0],d=i==="error"||i==="unfinished",c=r.explanation??
(d&&o!==void 0?hn(n,e,o):void 0);return{...t,...N[i],title:i==="plain"?e.title:i==="refused"&&r.issues?`${N.refused.title}\
: ${wn(r.issues)}`:N[i].title,reason:a,says:[...(r.contradictions??[]).map(({says:l})=>l),...i==="plain"?[e.says]:[],...e.
kind==="query"&&i!=="unreadable"?[mn]:[]],advice:c?.advice??a?.entry.advice??N[i].advice,facts:[...c?yn(n,c):[],...d?[]:
gn(a)]}}var mn="This is what the address says. Anybody can send such an address: ask the service for the result before y\
ou act on it.",N={passed:{tone:"good",title:"Passed",advice:void 0},failed:{tone:"bad",title:"Failed",advice:void 0},inconsistent:{
tone:"choice",title:"The values contradict each other",advice:"Don\u2019t act on the verdict. Let a person look at the case."},
unfinished:{tone:"choice",title:"Not finished yet",advice:void 0},error:{tone:"bad",title:"The call failed",advice:void 0},
succeeded:{tone:"good",title:"The call succeeded",advice:void 0},accepted:{tone:"good",title:"The checks accept this req\
uest",advice:void 0},refused:{tone:"bad",title:"The checks refuse this request",advice:"Fix the issues below, then send \
it."},unreadable:{tone:"bad",title:"The message can\u2019t be read",advice:"The issues below say why."},plain:{tone:"may",
title:"",advice:void 0}};function hn({validators:n},{operation:e},t){return n.explainError?.({code:t},{operation:e?.id})}
function yn({facts:n},{who:e,retryable:t,safeToRepeat:r,waitSeconds:i}){let o=i===void 0?"":` after ${i} ${i===1?"second":
"seconds"}`,a=t?`may help${o}; ${r?"it is safe":"it may not be safe"}`:"does not help";return[["Who has to act",y(n.who,
e)??e],["Repeating the call",a]]}function gn(n){return n?.entry.attributes??[]}function bn({outcome:n},{value:e}){if(!n||
!w(e))return{kind:"plain",code:void 0};let t=o=>e[o.charAt(0).toLowerCase()+o.slice(1)],r=t(n.verdict);return{kind:r===!0?
"passed":r===!1?"failed":"plain",code:xe(t(n.reason))}}function xe(n){return typeof n=="string"?n:w(n)&&typeof n.code=="\
string"?n.code:void 0}function wn(n){return n===1?"1 issue":`${n} issues`}function Fe(n,e,{as:t,choice:r}={}){let i=t===void 0?void 0:F(n,t);if(e.kind==="query")return ve(n,e,i);if(e.kind==="wor\
ds")return xn(n,e.text);if(e.kind==="empty")return;let o=ye(n,e.value),a=i&&w(e.value)?kn(o,i,e.value):o;if(!a){let m=Se(
e.value).map(X).find(b=>b!==void 0);return m&&ve(n,m,i)}let{subject:d,inside:c}=a,l=d.kind==="request"?Sn(n,a):Fn(a),f=r??
ge(n,d,K(l)),u=d.option&&f!==void 0?{[d.option.name]:f}:{},h=d.kind==="query"?ne(d,a.value):u,g=y(n.validators.read,d.id)?.(
l,h);if(!g)return;let p=d.kind==="error"?e.value:l;return Ee(n,{...a,value:l,inside:c},g,e.remarks,r,f,p)}function ve(n,{
query:e,remarks:t},r){let i=we(n,e,r);return i&&Ee(n,{...i,inside:void 0},i.reading,t,void 0)}function xn(n,e){let t=n.facts.
subjects.find(({kind:i})=>i==="error");return!t||!/^<(?:!doctype|html|head|body|\?xml)/i.test(e)?void 0:{subject:t,remarks:[],
verdict:te(n,t,{ok:!0,notices:[]},e,!1),findings:[],lines:[],choice:void 0}}function Se(n){return typeof n=="string"?[n]:
typeof n=="object"&&n!==null?Object.values(n).flatMap(Se):[]}function Ee(n,{subject:e,value:t,inside:r},i,o,a,d,c=t){let l=w(
i.raw)?i.raw:t,f=K(l),u=n.validators.redact(f);return{subject:e,remarks:r===void 0?o:[...o,`It is the inside of ${r}; th\
e rest of the message is missing.`],verdict:te(n,e,i,c,r!==void 0),findings:re(i).filter(h=>vn(e,r,h)),lines:be(n,d,k(n,
e.id),f,u),choice:e.option&&d!==void 0?{list:e.option.list,code:d,isGuess:a===void 0}:void 0}}function re({issues:n=[],notices:e}){
return[...n.map(t=>ke(t,!0)),...e.map(t=>ke(t,!1))]}function vn({kind:n},e,{code:t,path:r}){return n==="error"?t==="not-\
json":e===void 0||t!=="missing"||r[0]===e}function ke({code:n,at:e,path:t,message:r,rule:i},o){return{isIssue:o,code:n,at:e,
path:t,message:r,rule:i}}function kn(n,e,t){return n?.subject===e?n:{subject:e,value:n?.value??t,inside:void 0}}function Fn({
value:n,inside:e}){return e===void 0?n:{[e]:n}}function Sn(n,{subject:e,value:t}){let r=k(n,e.id),o=Object.keys(t).some(
a=>{let d=x(r,a);return d!==void 0&&d.name!==a&&A(d.name)===a})?y(n.validators.fromSdk,e.id)?.(t):t;return w(o)?o:t}function s(n,e={},...t){let r=document.createElement(n);for(let[i,o]of Object.entries(e))o!==void 0&&r.setAttribute(i,o);
return r.append(...t.filter(i=>i!==void 0)),r}function v(n){return n.split(/(`[^`]+`)/).flatMap(e=>e===""?[]:/^`.+`$/.test(
e)?s("code",{},e.slice(1,-1)):document.createTextNode(e))}function T(n,e,t){let r=s("button",{type:"button",class:e},n);
return r.addEventListener("click",t),r}function C(n,e,t,r){let i=s("select",n,...e.map(([o,a])=>s("option",{value:o},a)));
return i.value=t,i.addEventListener("change",()=>r(i.value)),i}function P(n,e=150){let t;return()=>{clearTimeout(t),t=setTimeout(
n,e)}}function Te(n,e){if(e.length===0)return;let t=({isIssue:i,code:o})=>i?0:o==="contradiction"?1:2,r=e.toSorted((i,o)=>t(i)-
t(o)).map(i=>R(n,i));return s("section",{"aria-labelledby":"findings"},s("h2",{id:"findings"},"Issues and notices"),s("u\
l",{class:"findings"},...r))}function R({facts:n},{isIssue:e,code:t,message:r,rule:i}){let o=y(n.statements,i??""),a=e?"\
issue":t==="contradiction"?"contradiction":"notice",d=e?"bad":t==="contradiction"?"choice":"may",c=o?.href??`${n.pages.issues}\
#issue_${t}`;return s("li",{},s("span",{class:`badge ${d}`},a)," ",...v(r)," ",s("a",{href:c,class:"more"},o?`About ${i}`:
`About ${t}`))}function H(n,e,t,r){let o=[...new Set(t.map(({subject:d})=>d))].map(d=>{let c=t.filter(f=>f.subject===d),l=F(n,d)?.title??
d;return s("optgroup",{label:l},...c.map(({id:f,title:u})=>s("option",{value:f},u)))}),a=s("select",{id:e},s("option",{value:""},
"Choose an example \u2026"),...o);return a.addEventListener("change",()=>{let d=t.find(c=>c.id===a.value);d&&r(d)}),s("d\
iv",{class:"control"},s("label",{for:e},"Example"),a)}function ie(n,e,t){if(e.required)return{kind:"required",rule:void 0};for(let r of n){let i=r.decidable&&r.when.every(o=>Tn(
o,t))?En(r,e.name,t):void 0;if(i!==void 0)return{kind:i,rule:r}}return{kind:"optional",rule:void 0}}function $e(n,{name:e}){
return n.some(({decidable:t,then:r,exactlyOne:i})=>t&&(i.includes(e)||r.some(({field:o,present:a})=>o===e&&a!==void 0)))}
function En({then:n,exactlyOne:e},t,r){if(e.includes(t))return e.some(o=>o!==t&&Oe(r,o))?Oe(r,t)?"one-of":"ruled-out":"o\
ne-of";let i=n.find(({field:o,present:a})=>o===t&&a!==void 0)?.present;return i===void 0?void 0:i?"required":"ruled-out"}
function Tn({field:n,is:e,isNot:t,present:r,matches:i},o){let a=y(o,n)??"",d=a!=="";return r!==void 0&&d!==r||e&&!(d&&e.
includes(a))||t&&(!d||t.includes(a))?!1:i===void 0||d&&new RegExp(i,"u").test(a)}function Oe(n,e){return(y(n,e)??"")!==""}function je(n,e){let t=n.flatMap(({name:r,type:i})=>{let o=y(e,r)??"";return o===""?[]:[[r,On(i,o)]]});return Object.fromEntries(
t)}function Le(n,e){if(!w(e))return{};let t=Object.entries(e).flatMap(([r,i])=>{let o=x(n,r);return o?[[o.name,typeof i==
"string"?i:JSON.stringify(i)]]:[]});return Object.fromEntries(t)}function On(n,e){if(n==="string")return e;try{return JSON.
parse(e)}catch{return e}}function Me(n,e){let{name:t,values:r=[],isOpen:i,holds:o,default:a}=n,d={id:e,name:t,autocomplete:"off"};if(r.length>0&&
!i){let f=a===void 0?"Not sent":`Not sent: counts as ${a}`,u=r.map(({value:h,means:g})=>s("option",{value:h},`${h}: ${g.
replaceAll("`","")}`));return{control:s("select",d,s("option",{value:""},f),...u),extra:void 0}}if(o==="json"||o==="imag\
e")return{control:s("textarea",{...d,rows:"2",spellcheck:"false"}),extra:void 0};let c=r.length>0?`${e}-values`:void 0,l=r.
map(({value:f,means:u})=>s("option",{value:f},u.replaceAll("`","")));return{control:s("input",{...d,type:"text",spellcheck:"\
false",list:c}),extra:c===void 0?void 0:s("datalist",{id:c},...l)}}var I=class{element;field;control;#e;#n=s("span",{class:"badge"});#t=s("p",{class:"hint why"});#r=s("ul",{class:"finding\
s"});#o=!1;constructor(e,t){this.#e=e,this.field=t;let r=`parameter-${t.name}`,{control:i,extra:o}=Me(t,r);this.control=
i,this.#r.id=`${r}-findings`,i.setAttribute("aria-describedby",`${r}-says ${r}-findings`),i.addEventListener("input",()=>this.#o=
!0);let a=t.form===void 0?[]:[" Form: ",...v(t.form),"."];this.element=s("div",{class:"parameter"},s("p",{class:"name"},
s("label",{for:r},s("code",{},t.name))," ",this.#n),this.#t,i,o,s("p",{id:`${r}-says`,class:"hint"},...v(t.says),...a," ",
s("a",{href:t.href,"aria-label":`More about ${t.name}`},"More")),this.#r)}show({kind:e,rule:t},r){let{tone:i,says:o}=jn[e];
this.#n.className=`badge ${i}`,this.#n.textContent=o,this.element.classList.toggle("ruled-out",e==="ruled-out");let a=t&&
y(this.#e.facts.statements,t.id);this.#t.replaceChildren(...a?$n(a):[]),this.control.toggleAttribute("required",e==="req\
uired");let d=r.some(({isIssue:l})=>l)&&this.control.value!=="";this.control.setAttribute("aria-invalid",String(d));let c=r.
filter(({code:l})=>l!=="missing"||this.#o);this.#r.replaceChildren(...c.map(l=>R(this.#e,l)))}};function $n({says:n,href:e}){
return[...v(n),document.createTextNode(" "),s("a",{href:e},"Rule")]}var jn={required:{tone:"must",says:"required"},"one-\
of":{tone:"choice",says:"one of several"},"ruled-out":{tone:"absent",says:"leave out"},optional:{tone:"may",says:"option\
al"}};var z=class{element;#e;#n;#t;constructor(e,t,r){this.#e=t;let i=k(e,t.id).filter(({isUndescribed:l})=>!l);this.#n=i.map(
l=>new I(e,l));let o=this.#n.filter(({field:l})=>l.required),a=this.#n.filter(({field:l})=>!l.required&&$e(t.rules,l)),d=this.#n.
filter(l=>!o.includes(l)&&!a.includes(l)),c=d.length===1?"1 more optional parameter":`${d.length} more optional paramete\
rs`;this.#t=s("details",{class:"optional"},s("summary",{},c),...Ke(d)),this.element=s("form",{class:"form","aria-label":t.
title},...Ae("Always required",o),...Ae("Depends on other parameters",a),...d.length>0?[this.#t]:[]),this.element.addEventListener(
"input",r),this.element.addEventListener("submit",l=>l.preventDefault()),this.fill({})}get request(){return je(this.#n.map(
({field:e})=>e),this.#r())}fill(e){let t=Le(this.#n.map(({field:r})=>r),e);for(let{field:r,control:i}of this.#n){let o=r.
required&&!r.isOpen&&r.values?.length===1?r.values[0]?.value:void 0;i.value=y(t,r.name)??o??""}}fillRequired(){for(let{field:e,
control:t}of this.#n){let{kind:r}=ie(this.#e.rules,e,this.#r());t.value!==""||r!=="required"&&r!=="one-of"||e.example===
void 0||(t.value=typeof e.example=="string"?e.example:JSON.stringify(e.example))}}show(e){let t=this.#r();for(let r of this.#n){
let i=e.filter(({path:o})=>o[0]===r.field.name);r.show(ie(this.#e.rules,r.field,t),i),this.#t.contains(r.element)&&(i.length>
0||r.control.value!=="")&&(this.#t.open=!0)}}others(e){return e.filter(({path:t})=>!this.#n.some(({field:r})=>r.name===t[0]))}#r(){
return Object.fromEntries(this.#n.map(({field:e,control:t})=>[e.name,t.value]))}};function Ae(n,e){return e.length===0?[]:
[s("fieldset",{},s("legend",{},n),...Ke(e))]}function Ke(n){return n.map(({element:e})=>e)}function oe({facts:n,validators:e},{id:t,operation:r},i){let o=r?.name??"",a=JSON.stringify(i,void 0,2),d=y(e.toSdk,t);return[
{id:"json",title:"JSON",content:a},{id:"curl",title:"curl",content:Ln(o,a)},{id:"ts",title:"TypeScript",content:Mn(n.scope,
t,i)},{id:"python",title:"Python",content:An(n.scope,t,a)},...n.sdk!==void 0&&d?[{id:"sdk",title:"SDK",content:Rn(n.sdk,
o,d(i))}]:[]]}function Ln(n,e){return["# The gateway is yours: it signs the call and sends it on.",`curl -X POST 'https:\
//gateway.example/${encodeURIComponent(n)}' \\`,"  -H 'Content-Type: application/json' \\",`  -d '${e.replaceAll("'",String.
raw`'\''`)}'`].join(`
`)}function Mn(n,e,t){return[`import type { ${e} } from '${n}/types';`,`import { validate${e} } from '${n}/validators';`,
"",`const request: ${e} = ${Ce(t)};`,"",`const checked = validate${e}(request);`,"if (!checked.ok) throw new Error(check\
ed.issues[0]?.message);"].join(`
`)}function An(n,e,t){return[`# The schema is in the package ${n}/schemas.`,"import json","from jsonschema import Draft2\
02012Validator","",`request = ${Kn.reduce((r,[i,o])=>r.replaceAll(Cn(i),o),t)}`,"",`schema = json.load(open("generated/2\
020-12/${e}.json"))`,"for error in Draft202012Validator(schema).iter_errors(request):","    print(error.message)"].join(
`
`)}var Kn=[["true","True"],["false","False"],["null","None"]];function Cn(n){return new RegExp(String.raw`(?<=^\s*"[^"\n]*": )${n}(?=,?$)`,
"gm")}function Rn(n,e,{value:t,dropped:r}){return[`import { ${e}Request } from '${n}';`,"",...r.map(i=>`// The SDK has n\
o member for ${i}: it is left out.`),`const request = new ${e}Request(${Ce(t)});`,`const response = await client.${A(e)}\
(request);`].join(`
`)}function Ce(n){return JSON.stringify(n,void 0,2).replaceAll(/^( *)"([A-Za-z_$][\w$]*)":/gm,"$1$2:")}function W(n,e,t){let r=T(n,"action",()=>{i()}),i=async()=>{let o=await Vn(e())?"Copied":"Can\u2019t copy: the browser doesn\u2019\
t allow it";r.textContent=o,t(o),setTimeout(()=>r.textContent=n,2e3)};return r}async function Vn(n){try{return await navigator.
clipboard.writeText(n),!0}catch{return!1}}function J(n,e,t){let r=t.map(({id:d,title:c},l)=>{let f=T(c,"tab",()=>a(d));return f.setAttribute("role","tab"),f.id=`${e}\
-tab-${d}`,f.setAttribute("aria-controls",`${e}-${d}`),f.addEventListener("keydown",({key:u})=>{let h={ArrowRight:l+1,ArrowLeft:l-
1,Home:0,End:t.length-1}[u],g=h===void 0?void 0:(h+t.length)%t.length;g!==void 0&&(a(t[g]?.id??d),r[g]?.focus())}),f}),i=t.
map(({id:d,panel:c})=>s("div",{role:"tabpanel",id:`${e}-${d}`,"aria-labelledby":`${e}-tab-${d}`,class:"panel"},c)),o=s("\
div",{role:"tablist","aria-label":n,class:"tabs"},...r);function a(d){t.forEach((c,l)=>{let f=c.id===d;r[l]?.setAttribute(
"aria-selected",String(f)),r[l]?.setAttribute("tabindex",f?"0":"-1"),i[l]?.toggleAttribute("hidden",!f),f&&c.onShow?.()})}
return{element:s("div",{class:"tabbed"},o,...i),show:a}}var Q=class{element;#e=new Map;#n=[];#t="";constructor(e,t){let r=J("Formats","format",e.map(({id:o,title:a})=>{let d=s(
"code");return this.#e.set(o,d),{id:o,title:a,panel:s("pre",{tabindex:"0","aria-label":a},d),onShow:()=>this.#t=o}})),i=()=>this.#n.
find(({id:o})=>o===this.#t)?.content??"";this.element=s("div",{class:"output"},r.element,W("Copy the request",i,t)),r.show(
e[0]?.id??""),this.show(e)}show(e){this.#n=e;for(let{id:t,content:r}of e)this.#e.get(t)?.replaceChildren(r)}};function Ve(n){let e=n.facts.subjects.filter(({kind:u})=>u==="request"),t=s("p",{role:"status",class:"status"}),r=s("div",
{class:"build"}),i=u=>t.textContent=u,o=(u,h)=>{a.value=u.id;let g=s("ul",{class:"findings"}),p=s("p",{class:"badge"}),m=new z(
n,u,P(()=>S())),b=new Q(oe(n,u,{}),i),S=()=>{let E=qn(n,u,m.request),j=E.filter(({isIssue:G})=>G).length;m.show(E),g.replaceChildren(
...m.others(E).map(G=>R(n,G))),b.show(oe(n,u,m.request)),p.className=`badge ${j>0?"bad":"good"}`,p.textContent=j>0?"not \
ready":"ready to send",i(`${Re(j,"issue")}, ${Re(E.length-j,"notice")}.`)},$=T("Fill in examples","action",()=>{m.fillRequired(),
S()}),M=T("Clear","action",()=>{m.fill({}),S()}),D=s("section",{class:"finished","aria-labelledby":"finished"},s("h2",{id:"\
finished"},"The request"),p,t,g,b.element);r.replaceChildren(s("div",{},s("div",{class:"actions"},$,M),m.element),D),m.fill(
h),S()},a=C({id:"build-subject"},e.map(({id:u,title:h})=>[u,h]),"",u=>{let h=F(n,u);h&&o(h,{})}),d=({subject:u,value:h})=>{
let g=F(n,u);g&&o(g,h)},c=n.facts.examples.filter(({subject:u})=>e.some(({id:h})=>h===u)),l=s("div",{class:"control"},s(
"label",{for:"build-subject"},"Request"),a),[f]=e;return f&&o(f,{}),{element:s("div",{},s("div",{class:"controls"},l,H(n,
"build-example",c,d)),r),open:d}}function qn(n,{id:e},t){let r=y(n.validators.read,e)?.(t);return r?re(r):[]}function Re(n,e){
return n===1?`1 ${e}`:`${n} ${e}s`}function qe(n,e){let t=[...new Set(e.match(/[\w.-]*\w/g)??[])],r=t.length<=6;return t.filter(i=>r||/^[A-Za-z][\w.]{4,}$/.
test(i)).flatMap(i=>V(n,i)).slice(0,20)}function Ne(n){return s("div",{},...n.map(Nn))}function Nn({list:n,entry:e}){let{
code:t,means:r,advice:i,href:o,attributes:a=[]}=e;return s("section",{class:`verdict ${e.isFailure?"bad":"may"}`},s("p",
{class:"what"},"This is from: ",s("a",{href:n.href},n.label)),s("h2",{},s("a",{href:o},s("code",{},t))),s("p",{class:"wh\
y"},...v(r)),i===void 0?void 0:s("p",{class:"todo"},s("strong",{},"What to do: "),...v(i)),a.length===0?void 0:s("dl",{class:"\
chips"},...a.map(([d,c])=>s("div",{},s("dt",{},d),s("dd",{},c)))))}var B=class{element;#e;#n=s("span");#t;#r;#o;constructor(e,t,r,i){this.#t=t,this.#r=r,this.#o=i,this.#e=T("Show","cover",
()=>this.show(this.#e.getAttribute("aria-pressed")!=="true")),this.#e.setAttribute("aria-label",`Show ${e}`),this.element=
s("span",{},this.#n," ",this.#e),this.show(!1)}show(e){this.#e.setAttribute("aria-pressed",String(e)),this.#n.replaceChildren(
e?Hn(this.#t,this.#r):s("span",{class:"dots"},Pn(this.#r))),this.#o?.toggleAttribute("hidden",!e)}},se=2e3;function Pn(n){
if(n.length>se)return`hidden, about ${Math.round(n.length/1e3)} thousand characters`;let e=Array.from(n).length;return e===
1?"hidden, 1 character":`hidden, ${e} characters`}function Hn(n,e){let t=In.find(([r])=>e.startsWith(r))?.[1];return t!==
void 0&&e.length>100?s("img",{src:`data:${t};base64,${e}`,alt:n}):s("code",{},e.length>se?`${e.slice(0,se)} \u2026`:e)}var In=[
["/9j/","image/jpeg"],["iVBORw0KGgo","image/png"]];function Pe(n){let e=[],t=s("h2",{id:"fields"},"Every field");return{element:s("section",{"aria-labelledby":"fields",class:"\
fields"},t,...He(n,e)),hidden:e.length,showAll:i=>e.forEach(o=>o.show(i))}}function He(n,e){let t=n.filter(({value:i})=>i!==
void 0),r=n.filter(({value:i})=>i===void 0);return[...t.length===0?[]:[s("dl",{class:"lines"},...t.map(i=>Wn(i,e)))],...r.
flatMap(i=>[zn(i),...He(i.inside,e)])]}function zn({way:n,field:e,inside:t}){let r=n.flatMap((o,a)=>[a===0?"":" \u203A ",
a<n.length-1?o:Ie(o,e?.href)]),i=[e?.says,t.length===0?"Empty.":void 0].filter(o=>o!==void 0).join(" ");return s("div",{
class:"group"},s("h3",{},...r),i===""?void 0:s("p",{},...v(i)))}function Wn(n,e){let{name:t,field:r,value:i="",isHidden:o,
way:a}=n,d=Qn(n),c=o&&i!==""?new B(a.join(" "),t,i,d):void 0;c&&e.push(c);let l=c?.element??(i===""?s("em",{},Jn(n)):s("\
code",{},i)),f=r?v(r.says):["The reference has no field of this name here."];return s("div",{},s("dt",{},Ie(t,r?.href)),
s("dd",{class:"value"},l),s("dd",{class:"means"},d,s("p",{},...f)))}function Jn({isShared:n}){return n?"not in the link":
"empty"}function Qn({means:n,meansHref:e}){if(n===void 0)return;let t=v(n);return s("p",{class:"now"},...e===void 0?t:[s(
"a",{href:e},...t)])}function Ie(n,e){let t=s("code",{},...Bn(n));return e===void 0?t:s("a",{href:e},t)}function Bn(n){return n.
split(/(?<=[a-z0-9])(?=[A-Z])/).flatMap((e,t)=>[...t===0?[]:[s("wbr")],document.createTextNode(e)])}var ze=["passed","failed","inconsistent","unfinished","error","succeeded","accepted","refused","unreadable","plain"];var We=" \u203A ";function Je(n,{subject:e,verdict:t,choice:r,lines:i,findings:o}){let a=new Set(Be(i)),d={subject:e.id,
verdict:[t.kind,t.reason?.entry.code??null],choice:r?.code??null,lines:i.flatMap(Qe),findings:o.filter(({path:c})=>c.every(
l=>a.has(l)||de(l)||De(n,l))).map(({isIssue:c,code:l,path:f,rule:u})=>[c,l,f.join(We),u??null])};return encodeURIComponent(
JSON.stringify(d))}function Qe({name:n,field:e,inside:t,value:r,isListed:i,isHidden:o}){return e===void 0?[]:r===void 0?
[[n,t.flatMap(Qe)]]:[i&&!o?[n,r]:n]}function Be(n){return n.flatMap(({name:e,field:t,inside:r})=>[...t?[e]:[],...Be(r)])}
function De({facts:n},e){let t=r=>r.some(i=>i.name===e||t(i.fields??[]));return Object.values(n.shapes).some(t)}function Ge(n,e){
let t=Gn(e),r=t&&F(n,t.subject);if(!t||!r)return;let{verdict:i,choice:o,lines:a,findings:d}=t,[c,l]=i;return{subject:r,remarks:[
"This is a link to an explanation. It has names and codes alone: the values of the message were not shared."],verdict:L(
n,r,{kind:c,code:l??void 0}),findings:d.flatMap(f=>Dn(n,f)),lines:Ue(n,o??void 0,a,{fields:k(n,r.id),item:void 0},[]),choice:r.
option&&o!==null?{list:r.option.list,code:o,isGuess:!1}:void 0}}function Dn(n,[e,t,r,i]){let o=r.split(We),a=y(n.facts.issueCodes,
t);if(a===void 0||!o.every(c=>c===""||de(c)||De(n,c)))return[];let d=y(n.facts.statements,i??"")?.says??a;return[{isIssue:e,
code:t,at:r,path:o,message:r===""?d:`\`${r}\`: ${d}`,rule:i??void 0}]}function Ue(n,e,t,{fields:r,item:i},o){return t.flatMap(
a=>{let[d,c]=typeof a=="string"?[a]:a,l=de(d)?i:x(r,d);if(!l)return[];let f=[...o,d],u=ee(n,l,typeof c=="string"?c:void 0),
h=typeof c=="object";return[{path:f,way:f,name:d,field:l,value:h?void 0:u.isListed&&c!==void 0?c:"",isHidden:!1,isShared:!0,
inside:h?Ue(n,e,c,q(n,l,e),f):[],...u}]})}function de(n){return/^\d+$/.test(n)}function Gn(n){try{let e=JSON.parse(decodeURIComponent(
n));return Un(e)?e:void 0}catch{return}}function Un(n){if(!w(n))return!1;let{subject:e,verdict:t,choice:r,lines:i,findings:o}=n;
return typeof e=="string"&&ae(r)&&Array.isArray(t)&&ze.some(a=>a===t[0])&&ae(t[1])&&Array.isArray(i)&&i.every(Ze)&&Array.
isArray(o)&&o.every(a=>Array.isArray(a)&&typeof a[0]=="boolean"&&typeof a[1]=="string"&&typeof a[2]=="string"&&ae(a[3]))}
function Ze(n){return typeof n=="string"?!0:!Array.isArray(n)||typeof n[0]!="string"?!1:typeof n[1]=="string"||Array.isArray(
n[1])&&n[1].every(Ze)}function ae(n){return n===null||typeof n=="string"}function _e({subject:n,verdict:e,remarks:t}){let{kind:r,tone:i,title:o,reason:a,says:d,advice:c,facts:l}=e,f=s("a",{href:n.
href},n.title);return s("section",{class:`verdict ${i}`,"aria-labelledby":"verdict"},...r==="plain"?[s("h2",{id:"verdict"},
f)]:[s("p",{class:"what"},"This is: ",f),s("h2",{id:"verdict"},o)],a?s("p",{class:"why"},s("a",{href:a.entry.href},s("co\
de",{},a.entry.code))," ",...v(a.entry.means)):void 0,...d.map(u=>s("p",{},...v(u))),c===void 0?void 0:s("p",{class:"tod\
o"},s("strong",{},"What to do: "),...v(c)),l.length===0?void 0:s("dl",{class:"chips"},...l.map(([u,h])=>s("div",{},s("dt",
{},u),s("dd",{},h)))),...t.map(u=>s("p",{class:"remark"},u)))}function Ye(n){let e={as:"",choice:""},t=s("textarea",{id:"pasted",rows:"7",spellcheck:"false",autocomplete:"off","aria-\
describedby":"pasted-hint"}),r=s("p",{role:"status",class:"status"}),i=s("div",{class:"result"}),o=s("div",{class:"contr\
ols"}),a=p=>r.textContent=p,d=()=>{let p=pe(t.value),m=Fe(n,p,{as:e.as||void 0,choice:e.choice||void 0});if(m)return c(m,
!0);if(o.replaceChildren(),i.replaceChildren(),p.kind==="empty")return a("");let b=qe(n,t.value);if(b.length>0)return i.
append(Ne(b)),a(`${b.length===1?"A code":`${b.length} codes`} found.`);i.append(s("p",{},Zn)),a("Nothing was recognized.")},
c=(p,m)=>{let b=Pe(p.lines),S=Te(n,p.findings);o.replaceChildren(...m?f(p):[]),i.replaceChildren(_e(p),...S?[S]:[],s("di\
v",{class:"actions"},...b.hidden>0?[_n(b.hidden,b.showAll)]:[],...m?[l(p)]:[]),...p.lines.length>0?[b.element]:[]);let{subject:$,
verdict:M}=p;a(M.kind==="plain"?`${$.title}.`:`${$.title}: ${M.title}.`)},l=p=>W("Copy a link without the data",()=>`${location.
href.replace(/#.*$/,"")}#shared-${Je(n,p)}`,a),f=({subject:p,choice:m})=>{let b=n.facts.subjects.map(({id:E,title:j})=>[
E,j]),S=E=>j=>{e[E]=j,d(),document.getElementById(E==="as"?"read-as":"read-choice")?.focus()},$=y(n.facts.lists,p.option?.
list??""),M=$?.codes.map(({code:E,means:j})=>[E,`${E} ${j}`])??[],D=m?.isGuess?`Guessed: ${m.code}`:"Not chosen";return[
Xe("read-as","Read as",C({id:"read-as"},[["",`Recognized: ${p.title}`],...b],e.as,S("as"))),...$?[Xe("read-choice",$.label,
C({id:"read-choice"},[["",D],...M],e.choice,S("choice")))]:[]]},u=p=>{Object.assign(e,{as:"",choice:""}),t.value=p,d()},
h=({value:p,subject:m})=>{let b=F(n,m)?.kind==="query";u(b?`?${Xn(p)}`:JSON.stringify(p,void 0,2))};return t.addEventListener(
"input",P(()=>{Object.assign(e,{as:"",choice:""}),d()})),{element:s("div",{},s("label",{for:"pasted"},"Message"),s("p",{
id:"pasted-hint",class:"hint"},"An answer, a request, a callback address, an error, an object that a program printed, a \
line of a log, or a code."),t,s("div",{class:"controls"},H(n,"explain-example",n.facts.examples,h),T("Clear","action",()=>{
u(""),t.focus()})),o,r,i),open:h,openText:u,openShared:p=>{let m=Ge(n,p);return m&&c(m,!1),m!==void 0}}}var Zn="Nothing \
of this reference was recognized. Paste a whole answer, request or callback address, or a single code. If the text was c\
ut, paste more of it.";function Xe(n,e,t){return s("div",{class:"control"},s("label",{for:n},e),t)}function _n(n,e){let t=n===
1?"the personal value":`all ${n} personal values`,r=T(`Show ${t}`,"action",()=>{let i=r.getAttribute("aria-pressed")!=="\
true";r.setAttribute("aria-pressed",String(i)),e(i)});return r.setAttribute("aria-pressed","false"),r}function Xn(n){let e=Object.
entries(Object(n)).map(([t,r])=>[t,typeof r=="string"?r:JSON.stringify(r)]);return new URLSearchParams(e).toString()}var{workbenchFacts:en,workbenchValidators:nn}=globalThis,tn=document.querySelector("main");en&&nn&&tn&&Yn({facts:en,validators:nn},
tn);function Yn(n,e){let t=Ye(n),r=Ve(n),i=J("Tools","workbench",[{id:"explain",title:"Explain",panel:t.element},{id:"bu\
ild",title:"Build",panel:r.element}]),o=s("div",{class:"workbench"},i.element);e.querySelectorAll(":scope > section, :sc\
ope > .contents").forEach((c,l)=>l===0?c.replaceWith(o):c.remove());let d=()=>{let c=location.hash.slice(1);if(c.startsWith(
"shared-")&&t.openShared(c.slice(7)))return i.show("explain");let l=n.facts.examples.find(({id:u})=>u===c),f=l!==void 0&&
F(n,l.subject)?.kind==="request";l&&(f?r:t).open(l),i.show(f||c==="build"?"build":"explain")};addEventListener("hashchan\
ge",d),d()}})();
