"use strict";(()=>{var ie=1;function C(e,t){if(Object.is(e,t))return!0;if(typeof e!="object"||typeof t!="object"||e===null||t===null||Array.isArray(
e)!==Array.isArray(t))return!1;let[r,s]=[ae(e),ae(t)];return r.size===s.size&&[...r].every(([o,n])=>s.has(o)&&C(n,s.get(
o)))}function ae(e){let t=Object.entries(e);return new Map(t.filter(([,r])=>r!==void 0))}function de(e,t){let r=Math.min(3,Math.floor(e.length/3)),[s,o]=[e.toLowerCase(),[...t]];for(let n=0;n<=r;n++){let i=o.find(
a=>U(s,a.toLowerCase(),n));if(i!==void 0)return i}}function U(e,t,r){if(r<Math.abs(e.length-t.length))return!1;if(e===t)
return!0;if(e[0]===t[0])return U(e.slice(1),t.slice(1),r);let s=(o,n)=>U(e.slice(o),t.slice(n),r-1);return s(1,1)||s(1,0)||
s(0,1)||e[0]===t[1]&&e[1]===t[0]&&s(2,2)}function S(e,...t){return{...e,address:e.address.map(r=>({...r,steps:[...r.steps,...t]}))}}function b(e,t,...r){let{address:s}=S(
e,...r);return{...e,where:t,address:s.map(o=>({...o,part:o.steps.length}))}}function w(e,t,r,...s){return{...e,where:t,address:[
{file:r,steps:s,part:s.length}]}}function z(e,t){return{...e,address:[...e.address,{file:"parameters.yaml",steps:[t],part:1}]}}function R(e,t,r){return Z(r)?`${e} is gone; it was ${v(t)}.`:`${e} is ${v(r)} now; ${Z(t)?"there was none":`it was ${v(
t)}`}.`}function v(e){return Z(e)?"nothing":Array.isArray(e)?P(e.map(v)):JSON.stringify(e)}function P(e){return e.length<
2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}function Z(e){return e===void 0||Array.isArray(e)&&e.length===
0}function u(e,t,r,s){if(t===r)return[];let o=[];for(let n in e)o.push(...e[n](t[n],r[n],S(s,n),{before:t,after:r}));return o}
function c(e){return()=>[]}function d(e,t){return(r,s,o)=>C(r,s)?[]:[{kind:e,at:o,says:R(t,r,s),was:r,is:s}]}function p(e){
return(t,r,s)=>C(t,r)?[]:[{kind:"text",at:s,says:`${e} changed.`}]}function f({keys:e,spot:t,same:r,added:s,removed:o,content:n}){
return(i,a,l,m)=>{if(i===a)return[];let{pairs:g,gone:M,fresh:K}=Qe(e,i,a),H=k=>e[0]?.(k)??"",Ge=k=>{let O=n&&K.find(Xe=>C(
n(k),n(Xe)));return O?H(O):de(H(k),K.map(H))};return[...M.map(k=>{let O={...t(k,l),address:[]};return{...o(k,O),at:O,likely:Ge(
k)}}),...g.flatMap(k=>r(k.before,k.after,t(k.after,l),m)),...K.map(k=>({...s(k,t(k,l)),at:t(k,l)}))]}}function Qe(e,t,r){
let s=[],[o,n]=[t,r];for(let i of e){let a=new Map(o.map(m=>[i(m),m]));n=n.filter(m=>{let g=a.get(i(m));return g===void 0?
!0:(a.delete(i(m)),s.push({before:g,after:m}),!1)});let l=new Set(s.map(m=>m.before));o=o.filter(m=>!l.has(m))}return{pairs:s,
gone:o,fresh:n}}var $=p("a note"),y=p("the sources"),W=p("the basis");function q(e){let t=d("refusal-code-changed",e),r={code:t,basis:d(
"refusal-code-changed",`the basis of ${e}`)};return(s,o,n,i)=>s&&o?u(r,s,o,n):t(s?.code,o?.code,n,i)}var et=d("limit-cha\
nged","the figure"),tt={kind:c("distinguishes the parts"),id:c("identifies it"),value:(e,t,r,s)=>et(_(s.before),_(s.after),
r,s),unit:c("told with the value"),description:p("the description"),where:c("follows from where it stands"),file:c("foll\
ows from where it stands"),source:y};function _({value:e,unit:t}){return`${e} ${t}`}var pe=f({keys:[({id:e})=>e],spot:({
id:e},t)=>le(t,"limits",e),same:(e,t,r)=>u(tt,e,t,r),added:e=>({kind:"limit-added",says:`the limit is new: ${_(e)}.`}),removed:()=>({
kind:"limit-removed",says:"the limit is gone."}),content:({description:e})=>e}),rt={kind:c("distinguishes the parts"),id:c(
"identifies it"),nature:p("the kind"),about:p("what it is about"),says:p("what the sources say"),taken:p("what is taken"),
where:c("follows from where it stands"),file:c("follows from where it stands")},ce=f({keys:[({id:e})=>e],spot:({id:e},t)=>le(
t,"discrepancies",e),same:(e,t,r)=>u(rt,e,t,r),added:()=>({kind:"text",says:"the discrepancy is new."}),removed:()=>({kind:"\
text",says:"the discrepancy is gone."}),content:({about:e})=>e});function le(e,t,r){return w(e,`${t}.${r}`,"*",t,{key:"i\
d",is:r})}var F=ue("limit",({limits:e})=>e),N=ue("discrepancy",({discrepancies:e})=>e);function ue(e,t){return(r,s,o)=>{
let n=(i,a,l)=>i.filter(({id:m})=>t(l).has(m)&&!a.some(g=>g.id===m)).map(({id:m})=>m);return[...n(r,s,o.world.after).map(
i=>({kind:"text",at:o,says:`the ${e} ${i} isn't told here any more.`})),...n(s,r,o.world.before).map(i=>({kind:"text",at:o,
says:`the ${e} ${i} is told here now.`}))]}}function G(e){return(t,r,s)=>{let o=(n,i)=>{let[a,l]=[t?.[n],r?.[n]];if(a===l)return[];let m=-i*(1/0);return[{kind:((l??
m)-(a??m))*i>0?"narrower":"wider",at:s,says:R(e[n],a,l),was:a,is:l}]};return[...o("min",1),...o("max",-1)]}}function A(e,t,{before:r,after:s}){let[o,n]=[e.map(i=>me(i,r)),t.map(i=>me(i,s))];return C(o,n)?"none":C(o.map(fe),n.map(
fe))?"words":"meaning"}function me(e,{names:t}){let{operation:r}=e;return{...e,operation:r===void 0?void 0:t.get(r)??r}}
function fe(e){return{...e,text:e.text===void 0?void 0:""}}function J(e,t){return(r,s,o)=>{let n=A(r,s,o.world);return n===
"none"?[]:[{kind:n==="words"?"text":t,at:o,says:`${e} changed.`}]}}var I=new Set(["json","image","url","date"]),he=(e,t,r,s)=>e===t||!(I.has(e)||I.has(t))?p("what it holds")(e,t,r,s):[{kind:I.
has(e)?I.has(t)?"content-changed":"content-removed":"content-added",at:r,says:R("the kind of its content",e,t),was:e,is:t}];
function ge(e){return(t,r,s,o)=>{if(t?.kind==="list"&&r?.kind==="list"){let n={...S(s,"list"),where:`${s.where}[]`};return e(
t.item,r.item,n,o)}return ot(t,r,s.world)?[]:[st(t,r,s)]}}function st(e,t,r){let[s,o]=[ye(e),ye(t)];return{kind:e===void 0?
"content-added":t===void 0?"content-removed":"content-changed",at:r,says:R("its inner shape",s,o),was:s,is:o}}function ot(e,t,r){
if(e?.kind==="payload"&&t?.kind==="payload"){let s=r.before.payloads.get(e.type);return e.type===t.type||s!==void 0&&s===
r.after.payloads.get(t.type)}return e?.kind==="document"&&t?.kind==="document"?r.isSameList(e.list,t.list)&&e.shape===t.
shape:e===t}function ye(e){return e?.kind==="list"?"a list":e?.type}function $e(e){return e.charAt(0).toLowerCase()+e.slice(1)}var nt="arguments await break case catch class const continue debugger default delete do else enum eval export extends f\
alse finally for function if implements import in instanceof interface let new null package private protected public ret\
urn static super switch this throw true try typeof var void while with yield",Kr=new Set(nt.split(" "));function we({since:e,instead:t}){return`Deprecated since ${e}${t===void 0?"":`: use ${t.replace(/\.$/,"")}`}.`}function T(e){return(t,r,s)=>{if(C(t,r))return[];let o=r?`${e} is ${$e(we(r))}`:`${e} is no longer deprecated.`;return[{
kind:"deprecation-changed",at:s,says:o,was:t,is:r}]}}var be=(e,t,r,s)=>{let[o,n]=[e?.regex,t?.regex];return o===n?p("what the pattern means")(e?.means,t?.means,r,s):o===void 0?
[{kind:"narrower",at:r,says:`it has to match ${n} now.`,is:n}]:n===void 0?[{kind:"wider",at:r,says:`it has to match no p\
attern any more; it was ${o}.`,was:o}]:[{kind:"pattern-changed",at:r,says:`it has to match ${n} now; it was ${o}.`,was:o,
is:n}]},pt=d("notice-changed","the usual form"),ve=(e,t,r,s)=>{let[o,n]=[e?.regex,t?.regex];return o===n?p("what the usu\
al form means")(e?.means,t?.means,r,s):pt(o,n,r,s)};function L(e,t){return(r,s,o)=>[...r.filter(n=>!s.includes(n)).map(n=>({kind:t.removed,at:o,says:`${e} ${v(n)} is gone.`,
was:n})),...s.filter(n=>!r.includes(n)).map(n=>({kind:t.added,at:o,says:`${e} ${v(n)} is new.`,is:n}))]}var ct=d("narrower","the type"),lt=d("wider","the type"),ut=d("type-changed","the type"),ke=(e,t,r,s)=>e==="number"&&t===
"integer"?ct(e,t,r,s):e==="integer"&&t==="number"?lt(e,t,r,s):ut(e,t,r,s);var xe=(e,t,r,s)=>{if(E(s,r))return ft(e,t,r,s);let[o,n]=[e.map(({value:i})=>i),t.map(({value:i})=>i)];return o.length===
0&&n.length>0?[{kind:s.after.open?"known-value-added":"narrower",at:r,says:`its values are ${P(n.map(v))} now; it took a\
ny.`,is:n}]:o.length>0&&n.length===0?[{kind:s.before.open?"known-value-removed":"wider",at:r,says:`it takes any value no\
w; it had ${P(o.map(v))}.`,was:o}]:Se(s,(i,a,l)=>u(mt(a),i,a,l))(e,t,r,s)};function mt({value:e}){return{value:c("identi\
fies it"),means:p(`the meaning of ${v(e)}`),flag:d("flag-changed",`what ${v(e)} is once decoded`),deprecated:T(`the valu\
e ${v(e)}`),notes:p(`a note on ${v(e)}`),source:p(`the sources of ${v(e)}`)}}var ft=(e,t,r,s)=>{let o=({codeLists:a},{codeList:l=""})=>{
let m=new Set(a.get(l)?.codes.map(({code:g})=>g));return({value:g})=>m.has(g)},n=e.filter(o(r.world.after,s.after)),i=t.
filter(o(r.world.before,s.before));return Se(s,()=>[])(n,i,r,s)};function Se({before:e,after:t},r){return f({keys:[({value:s})=>s],
spot:({value:s},o)=>S(o,{key:"value",is:s}),same:r,added:({value:s})=>({kind:e.open?"known-value-added":"value-added",says:`\
the value ${v(s)} is new.`}),removed:({value:s})=>({kind:t.open?"known-value-removed":"value-removed",says:`the value ${v(
s)} is gone.`}),content:({means:s})=>s})}var Ce=(e,t,r,s)=>e===t||yt(s,r)?[]:X(t,r);function X(e,t){return e?[{kind:"now\
-open",at:t,says:"other values may come now; it had those listed and no others."}]:[{kind:"now-closed",at:t,says:"it has\
 the values listed and no others now; others might come."}]}function E({before:e,after:t},{world:r}){let[s,o]=[e.codeList,
t.codeList];return s!==void 0&&o!==void 0&&r.isSameList(s,o)}function yt(e,t){let{before:r,after:s}=e,{world:o}=t;if(!E(
e,t))return!1;let n=({codeList:i,open:a},{codeLists:l})=>i!==void 0&&l.get(i)?.open===a;return n(r,o.before)&&n(s,o.after)}function Q(e){let t=je(e);return f({keys:[({name:r})=>r],spot:({name:r,path:s},o)=>b(e,`${o.where}.${r}`,s),same:(r,s,o)=>u(
t,r,s,o),added:({required:r})=>r?{kind:"required-field-added",says:"it is new, and required."}:{kind:"field-added",says:"\
it is new."},removed:()=>({kind:"field-removed",says:"it is gone."}),content:({type:r,description:s})=>({type:r,description:s})})}
var je=e=>({kind:c("distinguishes the parts"),name:c("identifies it"),path:c("follows from the names"),type:ke,described:(t,r,s)=>t===
r?[]:[{kind:"notice-changed",at:s,says:r?"a page describes it now.":"only the SDK has it now."}],required:(t,r,s)=>t===r?
[]:r?[{kind:"now-required",at:s,says:"it is required now; it was optional."}]:[{kind:"now-optional",at:s,says:"it is opt\
ional now; it was required."}],description:p("the description"),length:G({min:"the least length",max:"the greatest lengt\
h"}),pattern:be,usual:ve,values:xe,valuesType:c("follows from the values and the list"),codeList:(t,r,s,o)=>E(o,s)?[]:ht(
t,r,s,o),except:L("the code that never comes",{added:"narrower",removed:"wider"}),open:Ce,default:d("default-changed","t\
he default"),range:G({min:"the least value",max:"the greatest value"}),holds:he,endless:L("the text for a date that neve\
r comes",{added:"wider",removed:"narrower"}),formats:L("the form",{added:"wider",removed:"narrower"}),shape:ge((t,r,s)=>u(
je(e),t,r,s)),orObject:(t,r,s)=>t===r?[]:r?[{kind:"wider",at:s,says:"it may be an object, too, now."}]:[{kind:"narrower",
at:s,says:"it is text alone now; it might be an object."}],in:d("carrier-changed","the way it travels upstream"),sdkType:d(
"sdk-changed","the SDK's type"),basis:W,aliases:L("the spelling",{added:"alias-added",removed:"alias-removed"}),echoes:d(
"echo-changed","the parameter that it carries back"),returnedWhen:J("when it is returned","presence-changed"),data:d("da\
ta-category-changed","the category of its data"),dataInside:c("follows from what is inside"),sensitive:c("follows from t\
he categories"),kept:d("retention-changed","the limit that says how long it is kept"),example:p("the example"),deprecated:T(
"it"),limits:F,notes:$,source:y,discrepancies:N,fields:(t,r,s,o)=>Q(e)(t,r,s,o)}),ht=d("list-changed","the list of its v\
alues");var Y=q("the code that a breach causes"),gt={kind:c("distinguishes the parts"),id:c("identifies it"),severity:(e,t,r)=>e===
t?[]:t==="issue"?[{kind:"issue-rule-added",at:r,says:"what breaks it is refused now; it used to pass with a notice."}]:[
{kind:"issue-rule-removed",at:r,says:"what breaks it passes with a notice now; it used to be refused."}],description:p("\
the description"),when:(e,t,r,s)=>ee(A(e,t,r.world),"when it applies",r,s),then:(e,t,r,s)=>ee(A(e,t,r.world),"what it as\
ks for",r,s),exactlyOne:(e,t,r,s)=>[...ee(C(e?.of,t?.of)?"none":"meaning","what has to be there just once",r,s),...Y(e?.
none,t?.none,S(r,"none"),s),...Y(e?.several,t?.several,S(r,"several"),s)],prevents:Y,effect:p("the effect"),basis:W,decidable:c(
"follows from the conditions"),source:y};function ee(e,t,r,{before:s,after:o}){if(e==="none")return[];let n=s.severity===
"issue"&&o.severity==="issue"?"issue-rule-changed":"notice-rule-changed";return[{kind:e==="words"?"text":n,at:r,says:`${t}\
 changed.`}]}var Re=f({keys:[({id:e})=>e],spot:({id:e},t)=>b(t,`${t.where} rule ${e}`,{key:"id",is:e}),same:(e,t,r)=>u(gt,
e,t,r),added:({severity:e})=>({kind:e==="issue"?"issue-rule-added":"notice-rule-changed",says:e==="issue"?"it is new: wh\
at breaks it is refused.":"it is new: what breaks it passes with a notice."}),removed:({severity:e})=>({kind:e==="issue"?
"issue-rule-removed":"notice-rule-changed",says:"it is gone."}),content:({when:e,then:t,exactlyOne:r})=>({when:e,then:t,
exactlyOne:r})});var $t={kind:c("distinguishes the parts"),id:c("identifies it"),title:p("the title"),status:d("text","the status"),value:p(
"the example"),source:y},wt={kind:c("distinguishes the parts"),name:d("type-renamed","the type's name"),role:c("follows \
from where it stands"),description:p("the description"),fields:(e,t,r,s)=>{let o=z(r,s.after.role==="request"?"request":
"response");return Q(o)(e,t,r,s)},contradictions:p("what contradicts itself"),rules:(e,t,r,s)=>Re(e,t,z(r,"rules"),s),examples:f(
{keys:[({id:e})=>e],spot:({id:e},t)=>b(t,`${t.where} example ${e}`,{key:"id",is:e}),same:(e,t,r)=>u($t,e,t,r),added:()=>({
kind:"text",says:"it is new."}),removed:()=>({kind:"text",says:"it is gone."})}),source:y,origin:c("a file may move")},j=(e,t,r)=>{
let{origin:s,name:o}=t,n=w(r,o,s.file,...s.path),i=[...n.address,...r.address.slice(1)];return u(wt,e,t,{...n,address:i,
directions:vt(e,t,r)})},bt={request:"sent",response:"received",query:"received",error:"received"};function vt(e,t,{world:r}){
let s=bt[t.role];return s===void 0?r.directions(e.name,t.name):[s]}var kt={kind:c("distinguishes the parts"),id:d("id-changed","the name of its file"),name:d("callback-changed","the name"),
description:p("the description"),operation:(e,t,r,s)=>{let{world:o}=r;return xt(o.before.names.get(e)??e,o.after.names.get(
t)??t,r,s)},url:d("callback-changed","the parameter with its address"),method:d("callback-changed","the method"),sender:d(
"callback-changed","who sends it"),outcome:p("which fields say how it ended"),query:j,limits:F,notes:$,source:y},xt=d("c\
allback-changed","the operation that asks for it"),Fe=f({keys:[({name:e})=>e,({id:e})=>e],spot:({id:e,name:t},r)=>w(r,t,
`operations/${e}.yaml`),same:(e,t,r)=>u(kt,e,t,r),added:()=>({kind:"callback-added",says:"the callback is new."}),removed:()=>({
kind:"callback-removed",says:"the callback is gone."})});function B(e,t=""){return(r,s,o,n)=>[...new Set([...Object.keys(r),...Object.keys(s)])].flatMap(i=>{let a=Object.hasOwn(
r,i)?Object.hasOwn(s,i)?e.changed:e.removed:e.added;return d(a,`${t}${i}`)(r[i],s[i],o,n)})}var St=({before:e,after:t})=>({kind:c("distinguishes the parts"),code:c("identifies it"),means:p("the meaning"),advice:p(
"the advice"),status:d("code-fact-changed","the status"),scope:(r,s,o,n)=>{let i=(l,{names:m})=>l?.map(g=>m.get(g)??g)??
"all",{world:a}=o;return jt(i(r,a.before),i(s,a.after),o,n)},returnedWhen:J("when it is returned","code-fact-changed"),outcome:d(
"code-fact-changed","the outcome"),failure:d("code-fact-changed","what it says of a failed call"),attributes:(r,s,o,n)=>{
let i=(a,l,m)=>Object.fromEntries(Object.entries(a).filter(([g])=>Pe(m,g)||!Pe(l,g)));return Ct(i(r,e,t),i(s,t,e),o,n)},
deprecated:T("the code"),document:(r,s,o,n)=>{let i=[o.world.before.documents.get(r??""),o.world.after.documents.get(s??
"")];return i[0]!==void 0&&i[0]===i[1]?[]:Rt(r,s,o,n)},notes:$,source:y,discrepancies:N});function Pe({attributes:e},t){
return e.some(({name:r})=>r===t)}var Ct=B({added:"code-fact-changed",changed:"code-fact-changed",removed:"attribute-remo\
ved"}),jt=d("code-fact-changed","what it belongs to"),Rt=d("code-document-changed","the document that it chooses"),Ft={name:c(
"identifies it"),type:d("attribute-removed","the type"),label:p("the label"),description:p("the description")},Pt={kind:c(
"tells the parts apart"),prefix:c("identifies it"),means:p("the meaning"),advice:p("the advice"),failure:d("code-fact-ch\
anged","what it says of a failed call"),source:y},Tt={kind:c("distinguishes the parts"),shape:c("identifies it"),name:d(
"type-renamed","the type's name"),description:p("the description"),byCode:c("follows from the documents")},Dt={kind:c("d\
istinguishes the parts"),id:d("id-changed","the constant's name"),name:d("type-renamed","the type's name"),label:p("the \
label"),alsoCalled:p("the other names"),description:p("the description"),open:(e,t,r)=>e===t?[]:X(t,r),isCommon:p("wheth\
er any operation may fail with them"),families:f({keys:[({prefix:e})=>e],spot:({prefix:e},t)=>b(t,`${t.where} ${e}\u2026`,
{key:"prefix",is:e}),same:(e,t,r)=>u(Pt,e,t,r),added:()=>({kind:"known-code-added",says:"the family of codes is new."}),
removed:()=>({kind:"known-code-removed",says:"the family of codes is gone."})}),attributes:f({keys:[({name:e})=>e],spot:({
name:e},t)=>b(t,`${t.where} attribute ${e}`,e),same:(e,t,r)=>u(Ft,e,t,r),added:()=>({kind:"attribute-added",says:"it is \
new."}),removed:()=>({kind:"attribute-removed",says:"it is gone."}),content:({description:e})=>e}),codes:(e,t,r,s)=>Ot(s)(
e,t,r,s),shapes:f({keys:[({shape:e})=>e],spot:({shape:e},t)=>b(t,`${t.where}.${e}`,e),same:(e,t,r)=>u(Tt,e,t,r),added:()=>({
kind:"shape-added",says:"the shape is new."}),removed:()=>({kind:"shape-removed",says:"the shape is gone."})}),notes:$,source:y};
function Ot(e){let t=St(e),r=e.before.open;return f({keys:[({code:s})=>s],spot:qt,same:(s,o,n)=>u(t,s,o,n),added:({scope:s},{
world:{after:o}})=>{let n=s?`, for ${P(s.map(i=>o.names.get(i)??i))}`:"";return{kind:r?"known-code-added":"code-added",says:`\
the code is new${n}.`}},removed:()=>({kind:"code-removed",says:"the code is gone."}),content:({means:s})=>s})}function qt({
code:e,document:t},r){let s={key:"code",is:e},o=`${r.where}.${e}`,n=r.world.after.documents.get(t??"");return n===void 0?
b(r,o,s):w(r,o,`documents/${n}.yaml`,"codes",s)}var Te=f({keys:[({name:e})=>e,({id:e})=>e],spot:({id:e,name:t},r)=>w(r,t,
`codes/${e}.yaml`),same:(e,t,r)=>u(Dt,e,t,{...r,directions:r.world.directions(e.name,t.name)}),added:()=>({kind:"shape-a\
dded",says:"the list is new."}),removed:()=>({kind:"shape-removed",says:"the list is gone."})});var Lt={kind:c("distinguishes the parts"),id:d("id-changed","the name of its documents' files"),name:d("type-renamed","t\
he name in its types' names"),code:d("call-changed","the code that asks for it"),label:p("the label"),description:p("the\
 description"),limits:F,notes:$,source:y},Mt={kind:c("distinguishes the parts"),product:(e,t,r)=>e&&t?u(Lt,e,t,w(r,r.where,
`products/${t.id}.yaml`)):[],request:j,response:j,returnCodes:c("each code says where it belongs")},Wt=f({keys:[({code:e})=>e],
spot:({code:e},t)=>({...b(t,`${t.where} product ${e}`,{key:"code",is:e}),directions:["sent"]}),same:(e,t,r)=>u(Nt,e,t,r),
added:()=>({kind:"known-value-added",says:"the product is listed as not covered."}),removed:()=>({kind:"known-value-remo\
ved",says:"the product is no longer listed as not covered."})}),Nt={kind:c("distinguishes the parts"),code:c("identifies\
 it"),description:p("the description"),source:y},At={kind:c("distinguishes the parts"),id:d("id-changed","the name of it\
s files"),name:d("call-changed","the name"),description:p("the description"),variants:f({keys:[({product:e})=>e?.name??"",
({product:e})=>e?.id??""],spot:({product:e},t)=>e?It(t,e):t,same:(e,t,r)=>u(Mt,e,t,r),added:({product:e})=>({kind:"opera\
tion-added",says:e?"the product is new.":"it can be called without a product."}),removed:({product:e})=>({kind:"operatio\
n-removed",says:e?"the product is gone.":"it can't be called without a product any more."}),content:({product:e})=>e?.code??
""}),discriminator:d("call-changed","the field that distinguishes its products"),outcome:p("which fields say how it ende\
d"),repeating:(e,t,r,s)=>[...Jt(e?.safe,t?.safe,r,s),...p("what repeating does")(e?.says,t?.says,r,s),...y(e?.source??[],
t?.source??[],r,s)],uncovered:Wt,breach:(e,t,r,s)=>[...Et(e.missing,t.missing,S(r,"missing"),s),...Bt(e.invalid,t.invalid,
S(r,"invalid"),s)],limits:F,notes:$,source:y},Jt=d("code-fact-changed","whether repeating is safe");function It(e,{id:t,
name:r}){let s=w(e,`${e.where}.${r}`,`products/${t}.yaml`);return{...s,address:[...s.address,...e.address.map(({file:o})=>({
file:o,steps:[],part:0}))]}}var Et=q("the code for something missing"),Bt=q("the code for something invalid"),De=f({keys:[
({name:e})=>e,({id:e})=>e],spot:({id:e,name:t},r)=>w(r,t,`operations/${e}.yaml`),same:(e,t,r)=>u(At,e,t,r),added:()=>({kind:"\
operation-added",says:"the operation is new."}),removed:()=>({kind:"operation-removed",says:"the operation is gone."})});var Vt={kind:c("distinguishes the parts"),id:d("id-changed","the constant's name"),region:d("endpoint-changed","the regi\
on"),label:p("the label"),network:d("endpoint-changed","the network"),host:d("endpoint-changed","the host"),notes:$,source:y},
Oe=f({keys:[({id:e})=>e,({host:e})=>e],spot:({id:e},t)=>b(t,`endpoints.${e}`,{key:"id",is:e}),same:(e,t,r)=>u(Vt,e,t,r),
added:({host:e})=>({kind:"endpoint-added",says:`the endpoint is new: ${e}.`}),removed:({host:e})=>({kind:"endpoint-remov\
ed",says:`the endpoint is gone; it was ${e}.`})}),Kt={kind:c("distinguishes the parts"),style:p("the style"),method:d("c\
all-changed","the method"),path:d("call-changed","the path"),headers:B({added:"call-changed",changed:"call-changed",removed:"\
call-changed"},"the header "),signature:d("call-changed","the signature"),notes:$,source:y},qe=(e,t,r)=>u(Kt,e,t,{...r,where:"\
transport"}),Ht={kind:c("distinguishes the parts"),package:p("the name of the package"),names:d("sdk-changed","how the S\
DK names what travels"),source:y},Le=(e,t,r)=>{let s={...r,where:"sdk"};return e&&t?u(Ht,e,t,s):t?[{kind:"sdk-added",at:s,
says:"requests are turned into the SDK's names, and back."}]:e?[{kind:"sdk-removed",at:{...s,address:[]},says:"requests \
are no longer turned into the SDK's names, and back."}]:[]},Ut={kind:c("distinguishes the parts"),id:c("identifies it"),
title:p("the title"),authority:d("text","the authority"),address:p("the address"),updated:d("text","the date"),description:p(
"the description")},Me=f({keys:[({id:e})=>e],spot:({id:e},t)=>w(t,`sources.${e}`,"sources.yaml","sources",e),same:(e,t,r)=>u(
Ut,e,t,r),added:()=>({kind:"text",says:"the source is new."}),removed:()=>({kind:"text",says:"the source is gone."})});var zt={kind:c("distinguishes the parts"),id:p("the address of its page"),message:j,notes:$,source:y},We=f({keys:[({message:e})=>e.
name,({id:e})=>e],spot:({id:e,message:{name:t}},r)=>w({...r,directions:r.world.directions(t,t)},t,`payloads/${e}.yaml`),
same:(e,t,r)=>u(zt,e,t,r),added:()=>({kind:"shape-added",says:"the payload is new."}),removed:()=>({kind:"shape-removed",
says:"the payload is gone."}),content:({message:e})=>e.fields}),Zt={kind:c("distinguishes the parts"),id:p("the address \
of its page"),name:d("type-renamed","the name in its types' names"),label:p("the label"),alsoCalled:p("the other names"),
description:p("the description"),codes:c("each code names its document"),shapes:f({keys:[({shape:e})=>e],spot:({shape:e,
message:{name:t}},r)=>({...b(r,`${r.where}.${e}`,e),directions:r.world.directions(t,t)}),same:(e,t,r)=>u(_t,e,t,r),added:()=>({
kind:"shape-added",says:"the shape is new."}),removed:()=>({kind:"shape-removed",says:"the shape is gone."})}),notes:$,source:y},
_t={kind:c("distinguishes the parts"),shape:c("identifies it"),message:j,notes:$},Ne=f({keys:[({name:e})=>e,({id:e})=>e],
spot:({id:e,name:t,shapes:r},s)=>{let o=r.flatMap(({message:n})=>s.world.directions(n.name,n.name));return w({...s,directions:[
...new Set(o)]},t,`documents/${e}.yaml`)},same:(e,t,r)=>u(Zt,e,t,r),added:()=>({kind:"shape-added",says:"the document is\
 new."}),removed:()=>({kind:"shape-removed",says:"the document is gone."})});var Je={kind:c("distinguishes the parts"),id:d("id-changed","the name of the documents' files"),title:p("the title"),product:d(
"call-changed","the product upstream"),version:d("call-changed","the version of the API"),description:p("the description"),
license:d("text","the license"),endpoints:Oe,transport:qe,sdk:Le,flow:p("the flow"),changes:p("the list of changes"),error:(e,t,r,s)=>e&&
t?j(e,t,r,{before:e,after:t}):Gt(e?.name,t?.name,{...r,directions:["received"]},s),operations:De,callbacks:Fe,payloads:We,
documents:Ne,codeLists:Te,scenarios:(e,t,...r)=>p("the scenarios")(Ae(e),Ae(t),...r),sources:Me,limits:pe,discrepancies:ce,
notes:$,source:y},Gt=d("shape-removed","the body of an error");function Ae({list:e}){return e.filter(({file:t})=>t!==void 0)}var D=["major","minor","patch"],h=e=>({sent:e,received:e}),V=["senders","publishers"],te=["senders","readers","publisher\
s"],Ie={"field-added":h("minor"),"required-field-added":{sent:"major",received:"minor"},"field-removed":h("major"),"now-\
required":{sent:"major",received:"minor"},"now-optional":{sent:"minor",received:"major"},"type-changed":h("major"),"type\
-renamed":h("major"),narrower:{sent:"major",received:"minor"},wider:{sent:"minor",received:"major"},"pattern-changed":h(
"major"),"value-added":{sent:"minor",received:"major"},"value-removed":h("major"),"known-value-added":h("minor"),"known-\
value-removed":h("minor"),"now-open":{sent:"minor",received:"major"},"now-closed":{sent:"major",received:"minor"},"flag-\
changed":{sent:"minor",received:"major"},"default-changed":h("minor"),"list-changed":h("minor"),"content-added":h("major"),
"content-removed":{sent:"minor",received:"major"},"content-changed":h("major"),"alias-added":h("minor"),"alias-removed":h(
"major"),"echo-changed":{sent:"minor",received:"major"},"presence-changed":h("minor"),"data-category-changed":h("minor"),
"retention-changed":h("minor"),"carrier-changed":{sent:"major",received:"minor"},"notice-changed":h("minor"),"deprecatio\
n-changed":h("minor"),"issue-rule-added":{sent:"major",received:"minor"},"issue-rule-changed":h("major"),"issue-rule-rem\
oved":{sent:"minor",received:"major"},"notice-rule-changed":h("minor"),"refusal-code-changed":h("minor"),"code-added":{sent:"\
minor",received:"major"},"known-code-added":h("minor"),"known-code-removed":h("minor"),"code-removed":h("major"),"code-d\
ocument-changed":{severity:"major",for:["readers"]},"code-fact-changed":h("minor"),"attribute-added":{severity:"minor",for:[
"readers"]},"attribute-removed":{severity:"major",for:["readers"]},"operation-added":{severity:"minor",for:te},"operatio\
n-removed":{severity:"major",for:te},"callback-added":{severity:"minor",for:["readers"]},"callback-removed":{severity:"m\
ajor",for:["readers"]},"callback-changed":{severity:"major",for:["readers"]},"shape-added":h("minor"),"shape-removed":h(
"major"),"call-changed":{severity:"major",for:V},"id-changed":{severity:"major",for:te},"sdk-added":{severity:"minor",for:[
"senders"]},"sdk-changed":{severity:"major",for:["senders"]},"sdk-removed":{severity:"major",for:["senders"]},"endpoint-\
added":{severity:"minor",for:V},"endpoint-changed":{severity:"minor",for:V},"endpoint-removed":{severity:"major",for:V},
"limit-added":{severity:"minor",for:["senders","readers"]},"limit-changed":{severity:"minor",for:["senders","readers"]},
"limit-removed":{severity:"major",for:["senders","readers"]},text:{severity:"patch",for:["docs"]}};var Xt=["sent","received"],Qt={sent:["senders","publishers"],received:["readers"]};function Ee({kind:e,at:t}){let r=Ie[e];
if("severity"in r)return r;let s=t.directions.length>0?t.directions:Xt,o=re(s.map(n=>r[n]));return{severity:o,for:s.filter(
n=>r[n]===o).flatMap(n=>Qt[n])}}function re(e){return D.find(t=>e.includes(t))??"patch"}var Be={biometric:x("biometric data","A face: an image, a video, or the address of one.","image",!0),image:x("image of a\
 document","An image of a document, often with the portrait on it.","image"),name:x("name","A name of the person, in any\
 script or code.","personal"),"date-of-birth":x("date of birth","The date of birth.","personal"),"document-number":x("do\
cument number","The number of a document or of its holder.","personal"),"document-detail":{...x("document detail","What \
else is on a document: its type, its dates, its issuer.","personal"),showsListed:!0},"personal-detail":x("personal detai\
l","What else is said of the person: sex, age, nationality, place of birth, residence, address.","personal"),"ethnic-ori\
gin":x("ethnic origin","The ethnic group.","personal",!0),contact:x("contact","An email address, a phone number, or wher\
e to deliver.","personal"),"user-id":x("identifier of a person","An identifier that always means the same person.","pers\
onal"),device:x("device","What describes the person's device and its environment.","personal"),assessment:{...x("assessm\
ent","What a check has found out about the person, the document or the device.","personal"),showsListed:!0},transaction:{
...x("identifier of a transaction","An identifier of one verification, order or call.","personal"),sensitivity:void 0},secret:x(
"secret","Whoever has it can act or read in the place of another.","secret"),unspecified:x("unspecified","No source says\
 what is inside. Treat it as data about a person.","personal")};function x(e,t,r,s=!1){return{label:e,description:t,isSpecial:s,
sensitivity:r,showsListed:!1}}var No=Object.keys(Be).filter(Yt);function Yt(e){return Object.hasOwn(Be,e)}function se(e){return e.flatMap(t=>[t,...se(t.fields)])}function oe(e){return e.shape?.kind==="list"?[e,...oe(e.shape.item)]:
[e]}function ne(e){let t=new Map,r=new Map(e.codeLists.map(({id:i,name:a})=>[i,a])),s=sr(e),o=(i,a)=>{let l=t.get(i)??new Set;
return t.set(i,l),l.has(a)?!1:(l.add(a),!0)},n=(i,a)=>{for(let{shape:l,codeList:m}of se(i.fields).flatMap(oe)){let g=m===
void 0?void 0:r.get(m);if(g!==void 0&&o(g,a),!(!l||l.kind==="list"||!o(l.type,a)))for(let M of s.get(l.type)??[])o(M.name,
a),n(M,a)}};for(let{request:i,response:a}of e.operations.flatMap(({variants:l})=>l))n(i,"sent"),n(a,"received");for(let i of[
...e.callbacks.map(({query:a})=>a),...e.error?[e.error]:[]])n(i,"received");return t}function sr({payloads:e,codeLists:t,
documents:r}){let s=t.flatMap(o=>o.shapes);return new Map([...e.map(({message:o})=>[o.name,[o]]),...s.map(({name:o,shape:n})=>{
let i=r.flatMap(a=>a.shapes.filter(l=>l.shape===n));return[o,i.map(({message:a})=>a)]})])}function Ke(e,t){let[r,s]=[ne(e),ne(t)],[o,n]=[Ve(e),Ve(t)],i=new Set(n.names.values());return{before:{...o,names:new Map(
[...o.names].map(([a,l])=>[a,i.has(l)?l:n.names.get(a)??l]))},after:n,isSameList:(a,l)=>{let m=o.codeLists.get(a)?.name;
return a===l||m!==void 0&&m===n.codeLists.get(l)?.name},directions:(a,l)=>[...new Set([...r.get(a)??[],...s.get(l)??[]])]}}
function Ve({operations:e,codeLists:t,payloads:r,documents:s,limits:o,discrepancies:n}){let i=e.flatMap(({variants:a})=>a.
flatMap(({product:l})=>l?[l]:[]));return{codeLists:new Map(t.map(a=>[a.id,a])),names:new Map([...e,...i].map(({id:a,name:l})=>[
a,l])),payloads:new Map(r.map(({id:a,message:l})=>[l.name,a])),documents:new Map(s.map(({name:a,id:l})=>[a,l])),limits:new Map(
o.map(a=>[a.id,a])),discrepancies:new Map(n.map(a=>[a.id,a]))}}function He(e,t,r){let s=Ke(e,t),n=u(Je,e,t,{where:"",directions:[],address:[{file:"service.yaml",steps:[],part:0}],world:s}),
i=nr(n.map(a=>or(a,r)));return D.flatMap(a=>i.filter(l=>l.severity===a))}function or({kind:e,at:t,says:r,was:s,is:o,likely:n},i){
let a=i(t.address);return{kind:e,...Ee({kind:e,at:t,says:r}),spots:[{where:t.where||"service",file:a?.file,line:a?.line}],
says:r,...s!==void 0&&{was:s},...o!==void 0&&{is:o},...n!==void 0&&{likely:n}}}function nr(e){let t=new Map;for(let r of e){
let s=JSON.stringify([{...r,spots:r.spots.map(n=>ir(n,r))}]),o=t.get(s);t.set(s,o?{...o,spots:[...o.spots,...r.spots]}:r)}
return[...t.values()]}function ir({where:e},{kind:t}){let r=e.slice(e.search(/[ .]|$/));return r===""&&t!=="text"?e:r}function Ue(e,t){let[,r,s,o]=/^(\d+)\.(\d+)\.(\d+)$/.exec(e)??[];if(r===void 0)return;let n=Number(r)>0?t:t==="major"?"m\
inor":"patch";switch(n){case"major":return{version:`${Number(r)+1}.0.0`,step:n};case"minor":return{version:`${r}.${Number(
s)+1}.0`,step:n};case"patch":return{version:`${r}.${s}.${Number(o)+1}`,step:n}}}function ze(e,t,r){let s=re(t.map(n=>n.severity)),o=n=>t.filter(i=>i.severity===n).length;return{base:e,changes:t,counts:{
major:o("major"),minor:o("minor"),patch:o("patch")},present:r,next:r===void 0||t.length===0?void 0:Ue(r,s)}}var ar={major:"\
Breaking",minor:"Additions",patch:"Texts"};function Ze({changes:e}){return D.map(t=>({heading:ar[t],changes:e.filter(r=>r.
severity===t)})).filter(t=>t.changes.length>0)}function dr(e,t){if(!(!_e(e)||!_e(t)))try{let r=He(e.protocol,t.protocol,()=>{});return Ze(ze("",r,void 0)).map(s=>({heading:s.
heading,changes:s.changes.map(({spots:o,says:n,likely:i,for:a})=>({where:o.map(({where:l})=>l),says:i===void 0?n:`${n} P\
erhaps it is \`${i}\` now.`,for:a.map(l=>pr[l])}))}))}catch{return}}Object.assign(globalThis,{compareProtocols:dr});var pr={
senders:"those who send requests",readers:"those who read answers and callbacks",publishers:"those who publish it on a g\
ateway",docs:"those who read the reference"};function _e(e){let{format:t,protocol:r}=Object(e);return t===ie&&Object(r).
kind==="protocol"&&Array.isArray(Object(r).operations)}})();
