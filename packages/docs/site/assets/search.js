"use strict";(()=>{function J(n,t){return O(gt(n,t),t)}function O(n,t){let e=U(t);if(!e)return[{text:n,isMatch:!1}];let s=[],i=0;for(let{index:o,
0:r}of n.matchAll(e))o>i&&s.push({text:n.slice(i,o),isMatch:!1}),s.push({text:r,isMatch:!0}),i=o+r.length;return i<n.length&&
s.push({text:n.slice(i),isMatch:!1}),s}function gt(n,t){let e=n.match(/[^.!?:…·]+(?:[.!?:…·]+|$)\s*/gu)??[n],s=U(t),
i=u=>new Set((s?u.match(s):null)?.map(d=>d.toLowerCase())).size,o=e.map(i),r=Math.max(0,o.indexOf(Math.max(...o))),c=e.slice(
r).join("").trim(),a=c.length<=180?c:`${c.slice(0,180).replace(/\s\S*$/u,"")} \u2026`;return r===0?a:`\u2026 ${a}`}function U(n){
let t=n.filter(e=>e!=="").map(e=>e.replaceAll(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`));return t.length===0?void 0:new RegExp(
`(?<![\\p{L}\\p{N}])(?:${t.join("|")})|(?:${t.filter(pt).join("|")||"(?!)"})`,"giu")}function pt(n){return/\p{Script=Han}/u.
test(n)}var _t="ENTRIES",Y="KEYS",X="VALUES";var b=class{constructor(t,e){let s=t._tree,i=Array.from(s.keys());this.set=t,this._type=e,this._path=i.length>0?[{node:s,
keys:i}]:[]}next(){let t=this.dive();return this.backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};
let{node:t,keys:e}=S(this._path);if(S(e)==="")return{done:!1,value:this.result()};let s=t.get(S(e));return this._path.push(
{node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let t=S(this._path).keys;t.pop(),
!(t.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>S(t)).filter(
t=>t!=="").join("")}value(){return S(this._path).node.get("")}result(){switch(this._type){case X:return this.value();case Y:
return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},S=n=>n[n.length-1],yt=(n,t,e)=>{
let s=new Map;if(t===void 0)return s;let i=t.length+1,o=i+e,r=new Uint8Array(o*i).fill(e+1);for(let c=0;c<i;++c)r[c]=c;for(let c=1;c<
o;++c)r[c*i]=c;return tt(n,t,e,s,r,1,i,""),s},tt=(n,t,e,s,i,o,r,c)=>{let a=o*r;t:for(let u of n.keys())if(u===""){let d=i[a-
1];d<=e&&s.set(c,[n.get(u),d])}else{let d=o;for(let h=0;h<u.length;++h,++d){let l=u[h],f=r*d,p=f-r,g=i[f],m=Math.max(0,d-
e-1),_=Math.min(r-1,d+e);for(let y=m;y<_;++y){let I=l!==t[y],C=i[p+y]+ +I,z=i[p+y+1]+1,w=i[f+y]+1,x=i[f+y+1]=Math.min(C,
z,w);x<g&&(g=x)}if(g>e)continue t}tt(n.get(u),t,e,s,i,d,r,c+u)}},M=class n{constructor(t=new Map,e=""){this._size=void 0,
this._tree=t,this._prefix=e}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[e,s]=v(this.
_tree,t.slice(this._prefix.length));if(e===void 0){let[i,o]=j(s);for(let r of i.keys())if(r!==""&&r.startsWith(o)){let c=new Map;
return c.set(r.slice(o.length),i.get(r)),new n(c,t)}}return new n(e,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){
return this._size=void 0,wt(this._tree,t)}entries(){return new b(this,_t)}forEach(t){for(let[e,s]of this)t(e,s,this)}fuzzyGet(t,e){
return yt(this._tree,t,e)}get(t){let e=$(this._tree,t);return e!==void 0?e.get(""):void 0}has(t){let e=$(this._tree,t);return e!==
void 0&&e.has("")}keys(){return new b(this,Y)}set(t,e){if(typeof t!="string")throw new Error("key must be a string");return this.
_size=void 0,A(this._tree,t).set("",e),this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();
for(;!t.next().done;)this._size+=1;return this._size}update(t,e){if(typeof t!="string")throw new Error("key must be a st\
ring");this._size=void 0;let s=A(this._tree,t);return s.set("",e(s.get(""))),this}fetch(t,e){if(typeof t!="string")throw new Error(
"key must be a string");this._size=void 0;let s=A(this._tree,t),i=s.get("");return i===void 0&&s.set("",i=e()),i}values(){
return new b(this,X)}[Symbol.iterator](){return this.entries()}static from(t){let e=new n;for(let[s,i]of t)e.set(s,i);return e}static fromObject(t){
return n.from(Object.entries(t))}},v=(n,t,e=[])=>{if(t.length===0||n==null)return[n,e];for(let s of n.keys())if(s!==""&&
t.startsWith(s))return e.push([n,s]),v(n.get(s),t.slice(s.length),e);return e.push([n,t]),v(void 0,"",e)},$=(n,t)=>{if(t.
length===0||n==null)return n;for(let e of n.keys())if(e!==""&&t.startsWith(e))return $(n.get(e),t.slice(e.length))},A=(n,t)=>{
let e=t.length;t:for(let s=0;n&&s<e;){for(let o of n.keys())if(o!==""&&t[s]===o[0]){let r=Math.min(e-s,o.length),c=1;for(;c<
r&&t[s+c]===o[c];)++c;let a=n.get(o);if(c===o.length)n=a;else{let u=new Map;u.set(o.slice(c),a),n.set(t.slice(s,s+c),u),
n.delete(o),n=u}s+=c;continue t}let i=new Map;return n.set(t.slice(s),i),i}return n},wt=(n,t)=>{let[e,s]=v(n,t);if(e!==void 0){
if(e.delete(""),e.size===0)et(s);else if(e.size===1){let[i,o]=e.entries().next().value;nt(s,i,o)}}},et=n=>{if(n.length===
0)return;let[t,e]=j(n);if(t.delete(e),t.size===0)et(n.slice(0,-1));else if(t.size===1){let[s,i]=t.entries().next().value;
s!==""&&nt(n.slice(0,-1),s,i)}},nt=(n,t,e)=>{if(n.length===0)return;let[s,i]=j(n);s.set(i+t,e),s.delete(i)},j=n=>n[n.length-
1],N="or",st="and",St="and_not",F=class n{constructor(t){if(t?.fields==null)throw new Error('MiniSearch: option "fields"\
 must be provided');let e=t.autoVacuum==null||t.autoVacuum===!0?D:t.autoVacuum;this._options={...V,...t,autoVacuum:e,searchOptions:{
...B,...t.searchOptions||{}},autoSuggestOptions:{...zt,...t.autoSuggestOptions||{}}},this._index=new M,this._documentCount=
0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],
this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=
R,this.addFields(this._options.fields)}add(t){let{extractField:e,stringifyField:s,tokenize:i,processTerm:o,fields:r,idField:c}=this.
_options,a=e(t,c);if(a==null)throw new Error(`MiniSearch: document does not have ID field "${c}"`);if(this._idToShortId.
has(a))throw new Error(`MiniSearch: duplicate ID ${a}`);let u=this.addDocumentId(a);this.saveStoredFields(u,t);for(let d of r){
let h=e(t,d);if(h==null)continue;let l=i(s(h,d),d),f=this._fieldIds[d],p=new Set(l).size;this.addFieldLength(u,f,this._documentCount-
1,p);for(let g of l){let m=o(g,d);if(Array.isArray(m))for(let _ of m)this.addTerm(f,u,_);else m&&this.addTerm(f,u,m)}}}addAll(t){
for(let e of t)this.add(e)}addAllAsync(t,e={}){let{chunkSize:s=10}=e,i={chunk:[],promise:Promise.resolve()},{chunk:o,promise:r}=t.
reduce(({chunk:c,promise:a},u,d)=>(c.push(u),(d+1)%s===0?{chunk:[],promise:a.then(()=>new Promise(h=>setTimeout(h,0))).then(
()=>this.addAll(c))}:{chunk:c,promise:a}),i);return r.then(()=>this.addAll(o))}remove(t){let{tokenize:e,processTerm:s,extractField:i,
stringifyField:o,fields:r,idField:c}=this._options,a=i(t,c);if(a==null)throw new Error(`MiniSearch: document does not ha\
ve ID field "${c}"`);let u=this._idToShortId.get(a);if(u==null)throw new Error(`MiniSearch: cannot remove document with \
ID ${a}: it is not in the index`);for(let d of r){let h=i(t,d);if(h==null)continue;let l=e(o(h,d),d),f=this._fieldIds[d],
p=new Set(l).size;this.removeFieldLength(u,f,this._documentCount,p);for(let g of l){let m=s(g,d);if(Array.isArray(m))for(let _ of m)
this.removeTerm(f,u,_);else m&&this.removeTerm(f,u,m)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.
delete(a),this._fieldLength.delete(u),this._documentCount-=1}removeAll(t){if(t)for(let e of t)this.remove(e);else{if(arguments.
length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new M,
this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=
[],this._storedFields=new Map,this._nextId=0}}discard(t){let e=this._idToShortId.get(t);if(e==null)throw new Error(`Mini\
Search: cannot discard document with ID ${t}: it is not in the index`);this._idToShortId.delete(t),this._documentIds.delete(
e),this._storedFields.delete(e),(this._fieldLength.get(e)||[]).forEach((s,i)=>{this.removeFieldLength(e,i,this._documentCount,
s)}),this._fieldLength.delete(e),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this.
_options.autoVacuum===!1)return;let{minDirtFactor:t,minDirtCount:e,batchSize:s,batchWait:i}=this._options.autoVacuum;this.
conditionalVacuum({batchSize:s,batchWait:i},{minDirtCount:e,minDirtFactor:t})}discardAll(t){let e=this._options.autoVacuum;
try{this._options.autoVacuum=!1;for(let s of t)this.discard(s)}finally{this._options.autoVacuum=e}this.maybeAutoVacuum()}replace(t){
let{idField:e,extractField:s}=this._options,i=s(t,e);this.discard(i),this.add(t)}vacuum(t={}){return this.conditionalVacuum(
t)}conditionalVacuum(t,e){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&e,this.
_enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;
return this._enqueuedVacuumConditions=R,this.performVacuuming(t,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(e)===
!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,e){let s=this.
_dirtCount;if(this.vacuumConditionsMet(e)){let i=t.batchSize||P.batchSize,o=t.batchWait||P.batchWait,r=1;for(let[c,a]of this.
_index){for(let[u,d]of a)for(let[h]of d)this._documentIds.has(h)||(d.size<=1?a.delete(u):d.delete(h));this._index.get(c).
size===0&&this._index.delete(c),r%i===0&&await new Promise(u=>setTimeout(u,o)),r+=1}this._dirtCount-=s}await null,this._currentVacuum=
this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:e,minDirtFactor:s}=t;
return e=e||D.minDirtCount,s=s||D.minDirtFactor,this.dirtCount>=e&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=
null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){
return this._idToShortId.has(t)}getStoredFields(t){let e=this._idToShortId.get(t);if(e!=null)return this._storedFields.get(
e)}search(t,e={}){let{searchOptions:s}=this._options,i={...s,...e},o=this.executeQuery(t,e),r=[];for(let[c,{score:a,terms:u,
match:d}]of o){let h=u.length||1,l={id:this._documentIds.get(c),score:a*h,terms:Object.keys(d),queryTerms:u,match:d};Object.
assign(l,this._storedFields.get(c)),(i.filter==null||i.filter(l))&&r.push(l)}return t===n.wildcard&&i.boostDocument==null||
r.sort(Z),r}autoSuggest(t,e={}){e={...this._options.autoSuggestOptions,...e};let s=new Map;for(let{score:o,terms:r}of this.
search(t,e)){let c=r.join(" "),a=s.get(c);a!=null?(a.score+=o,a.count+=1):s.set(c,{score:o,terms:r,count:1})}let i=[];for(let[
o,{score:r,terms:c,count:a}]of s)i.push({suggestion:o,terms:c,score:r/a});return i.sort(Z),i}get documentCount(){return this.
_documentCount}get termCount(){return this._index.size}static loadJSON(t,e){if(e==null)throw new Error("MiniSearch: load\
JSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),e)}static async loadJSONAsync(t,e){
if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJSAsync(JSON.parse(t),e)}static getDefault(t){if(V.hasOwnProperty(t))return T(V,t);throw new Error(`MiniSearch: unkn\
own option "${t}"`)}static loadJS(t,e){let{index:s,documentIds:i,fieldLength:o,storedFields:r,serializationVersion:c}=t,
a=this.instantiateMiniSearch(t,e);a._documentIds=L(i),a._fieldLength=L(o),a._storedFields=L(r);for(let[u,d]of a._documentIds)
a._idToShortId.set(d,u);for(let[u,d]of s){let h=new Map;for(let l of Object.keys(d)){let f=d[l];c===1&&(f=f.ds),h.set(parseInt(
l,10),L(f))}a._index.set(u,h)}return a}static async loadJSAsync(t,e){let{index:s,documentIds:i,fieldLength:o,storedFields:r,
serializationVersion:c}=t,a=this.instantiateMiniSearch(t,e);a._documentIds=await E(i),a._fieldLength=await E(o),a._storedFields=
await E(r);for(let[d,h]of a._documentIds)a._idToShortId.set(h,d);let u=0;for(let[d,h]of s){let l=new Map;for(let f of Object.
keys(h)){let p=h[f];c===1&&(p=p.ds),l.set(parseInt(f,10),await E(p))}++u%1e3===0&&await it(0),a._index.set(d,l)}return a}static instantiateMiniSearch(t,e){
let{documentCount:s,nextId:i,fieldIds:o,averageFieldLength:r,dirtCount:c,serializationVersion:a}=t;if(a!==1&&a!==2)throw new Error(
"MiniSearch: cannot deserialize an index created with an incompatible version");let u=new n(e);return u._documentCount=s,
u._nextId=i,u._idToShortId=new Map,u._fieldIds=o,u._avgFieldLength=r,u._dirtCount=c||0,u._index=new M,u}executeQuery(t,e={}){
if(t===n.wildcard)return this.executeWildcardQuery(e);if(typeof t!="string"){let l={...e,...t,queries:void 0},f=t.queries.
map(p=>this.executeQuery(p,l));return this.combineResults(f,l.combineWith)}let{tokenize:s,processTerm:i,searchOptions:o}=this.
_options,r={tokenize:s,processTerm:i,...o,...e},{tokenize:c,processTerm:a}=r,h=c(t).flatMap(l=>a(l)).filter(l=>!!l).map(
Ft(r)).map(l=>this.executeQuerySpec(l,r));return this.combineResults(h,r.combineWith)}executeQuerySpec(t,e){let s={...this.
_options.searchOptions,...e},i=(s.fields||this._options.fields).reduce((g,m)=>({...g,[m]:T(s.boost,m)||1}),{}),{boostDocument:o,
weights:r,maxFuzzy:c,bm25:a}=s,{fuzzy:u,prefix:d}={...B.weights,...r},h=this._index.get(t.term),l=this.termResults(t.term,
t.term,1,t.termBoost,h,i,o,a),f,p;if(t.prefix&&(f=this._index.atPrefix(t.term)),t.fuzzy){let g=t.fuzzy===!0?.2:t.fuzzy,m=g<
1?Math.min(c,Math.round(t.term.length*g)):g;m&&(p=this._index.fuzzyGet(t.term,m))}if(f)for(let[g,m]of f){let _=g.length-
t.term.length;if(!_)continue;p?.delete(g);let y=d*g.length/(g.length+.3*_);this.termResults(t.term,g,y,t.termBoost,m,i,o,
a,l)}if(p)for(let g of p.keys()){let[m,_]=p.get(g);if(!_)continue;let y=u*g.length/(g.length+_);this.termResults(t.term,
g,y,t.termBoost,m,i,o,a,l)}return l}executeWildcardQuery(t){let e=new Map,s={...this._options.searchOptions,...t};for(let[
i,o]of this._documentIds){let r=s.boostDocument?s.boostDocument(o,"",this._storedFields.get(i)):1;e.set(i,{score:r,terms:[],
match:{}})}return e}combineResults(t,e=N){if(t.length===0)return new Map;let s=e.toLowerCase(),i=xt[s];if(!i)throw new Error(
`Invalid combination operator: ${e}`);return t.reduce(i)||new Map}toJSON(){let t=[];for(let[e,s]of this._index){let i={};
for(let[o,r]of s)i[o]=Object.fromEntries(r);t.push([e,i])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.
fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,e,s,i,o,r,c,a,u=new Map){
if(o==null)return u;for(let d of Object.keys(r)){let h=r[d],l=this._fieldIds[d],f=o.get(l);if(f==null)continue;let p=f.size,
g=this._avgFieldLength[l];for(let m of f.keys()){if(!this._documentIds.has(m)){this.removeTerm(l,m,e),p-=1;continue}let _=c?
c(this._documentIds.get(m),e,this._storedFields.get(m)):1;if(!_)continue;let y=f.get(m),I=this._fieldLength.get(m)[l],C=Mt(
y,p,this._documentCount,I,g,a),z=s*i*h*_*C,w=u.get(m);if(w){w.score+=z,Lt(w.terms,t);let x=T(w.match,e);x?x.push(d):w.match[e]=
[d]}else u.set(m,{score:z,terms:[t],match:{[e]:[d]}})}}return u}addTerm(t,e,s){let i=this._index.fetch(s,G),o=i.get(t);if(o==
null)o=new Map,o.set(e,1),i.set(t,o);else{let r=o.get(e);o.set(e,(r||0)+1)}}removeTerm(t,e,s){if(!this._index.has(s)){this.
warnDocumentChanged(e,t,s);return}let i=this._index.fetch(s,G),o=i.get(t);o==null||o.get(e)==null?this.warnDocumentChanged(
e,t,s):o.get(e)<=1?o.size<=1?i.delete(t):o.delete(e):o.set(e,o.get(e)-1),this._index.get(s).size===0&&this._index.delete(
s)}warnDocumentChanged(t,e,s){for(let i of Object.keys(this._fieldIds))if(this._fieldIds[i]===e){this._options.logger("w\
arn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${s}" was not present i\
n field "${i}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){
let e=this._nextId;return this._idToShortId.set(t,e),this._documentIds.set(e,t),this._documentCount+=1,this._nextId+=1,e}addFields(t){
for(let e=0;e<t.length;e++)this._fieldIds[t[e]]=e}addFieldLength(t,e,s,i){let o=this._fieldLength.get(t);o==null&&this._fieldLength.
set(t,o=[]),o[e]=i;let c=(this._avgFieldLength[e]||0)*s+i;this._avgFieldLength[e]=c/(s+1)}removeFieldLength(t,e,s,i){if(s===
1){this._avgFieldLength[e]=0;return}let o=this._avgFieldLength[e]*s-i;this._avgFieldLength[e]=o/(s-1)}saveStoredFields(t,e){
let{storeFields:s,extractField:i}=this._options;if(s==null||s.length===0)return;let o=this._storedFields.get(t);o==null&&
this._storedFields.set(t,o={});for(let r of s){let c=i(e,r);c!==void 0&&(o[r]=c)}}};F.wildcard=Symbol("*");var T=(n,t)=>Object.
prototype.hasOwnProperty.call(n,t)?n[t]:void 0,xt={[N]:(n,t)=>{for(let e of t.keys()){let s=n.get(e);if(s==null)n.set(e,
t.get(e));else{let{score:i,terms:o,match:r}=t.get(e);s.score=s.score+i,s.match=Object.assign(s.match,r),K(s.terms,o)}}return n},
[st]:(n,t)=>{let e=new Map;for(let s of t.keys()){let i=n.get(s);if(i==null)continue;let{score:o,terms:r,match:c}=t.get(
s);K(i.terms,r),e.set(s,{score:i.score+o,terms:i.terms,match:Object.assign(i.match,c)})}return e},[St]:(n,t)=>{for(let e of t.
keys())n.delete(e);return n}},bt={k:1.2,b:.7,d:.5},Mt=(n,t,e,s,i,o)=>{let{k:r,b:c,d:a}=o;return Math.log(1+(e-t+.5)/(t+.5))*
(a+n*(r+1)/(n+r*(1-c+c*s/i)))},Ft=n=>(t,e,s)=>{let i=typeof n.fuzzy=="function"?n.fuzzy(t,e,s):n.fuzzy||!1,o=typeof n.prefix==
"function"?n.prefix(t,e,s):n.prefix===!0,r=typeof n.boostTerm=="function"?n.boostTerm(t,e,s):1;return{term:t,fuzzy:i,prefix:o,
termBoost:r}},V={idField:"id",extractField:(n,t)=>n[t],stringifyField:(n,t)=>n.toString(),tokenize:n=>n.split(Et),processTerm:n=>n.
toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(n,t)=>{typeof console?.[n]=="function"&&console[n](
t)},autoVacuum:!0},B={combineWith:N,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:bt},zt={
combineWith:st,prefix:(n,t,e)=>t===e.length-1},P={batchSize:1e3,batchWait:10},R={minDirtFactor:.1,minDirtCount:20},D={...P,
...R},Lt=(n,t)=>{n.includes(t)||n.push(t)},K=(n,t)=>{for(let e of t)n.includes(e)||n.push(e)},Z=({score:n},{score:t})=>t-
n,G=()=>new Map,L=n=>{let t=new Map;for(let e of Object.keys(n))t.set(parseInt(e,10),n[e]);return t},E=async n=>{let t=new Map,
e=0;for(let s of Object.keys(n))t.set(parseInt(s,10),n[s]),++e%1e3===0&&await it(0);return t},it=n=>new Promise(t=>setTimeout(
t,n)),Et=/[\n\r\p{Z}\p{P}]+/u;function ot(n,t){return t.map(e=>({code:e,distance:vt(n,e)})).filter(({code:e,distance:s})=>s<=(e.length>4?2:1)).toSorted(
(e,s)=>e.distance-s.distance).map(({code:e})=>e)}function vt(n,t){let e=Array.from({length:t.length+1},(s,i)=>i);for(let[
s,i]of n.split("").entries()){let o=[s+1];for(let[r,c]of t.split("").entries()){let a=(e[r]??0)+(i===c?0:1);o.push(Math.
min(a,(e[r+1]??0)+1,(o[r]??0)+1))}e=o}return e.at(-1)??0}var rt=/\p{Script=Han}+/gu,ct=/[^\0-\u024f\u2000-\u206f]/,kt=/[\w\u00c0-\u024f]+/g,It=/[\p{L}\p{N}_]+/gu;function at(n,t){
let e=dt(n).flatMap(At),s=t==="text"?[]:Ot(n);return[...e,...s,...lt(n)]}function ut(n){let t=dt(n.toLowerCase()).filter(
e=>!Ct.has(e));return[...new Set([...t,...lt(n)])]}var Ct=new Set("a am an and any anyone are as at be but by can could \
did do does don for from get give gives had has have he her his how i if in into is isn it its me my no not of on or our\
 she should so some that the their them then there they this to too want was we what when where which who why will with \
would you your t s tell".split(" "));function dt(n){return(ct.test(n)?n.replaceAll(rt," ").match(It):n.match(kt))??[]}function Ot(n){
return(n.match(/(?:[A-Z][a-z]+ )+[A-Z][a-z]+/g)??[]).map(e=>e.replaceAll(/[^A-Z]/g,"").toLowerCase())}function At(n){if(!/.[A-Z_]/.
test(n))return[n.toLowerCase()];let t=n.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/gu," ").toLowerCase().split(" ").filter(
e=>e!=="");return t.length>1?[n.toLowerCase(),...t]:t}function lt(n){return ct.test(n)?(n.match(rt)??[]).flatMap(t=>{let e=Array.
from(t);return e.length===1?e:e.slice(1).map((s,i)=>`${e[i]}${s}`)}):[]}var ht={idField:"path",fields:["title","where","keys","text","anchor"],extractField:(n,t)=>t==="anchor"?Tt(n.path):Object(
n)[t],tokenize:at,searchOptions:{boost:{title:6,keys:6,where:2},tokenize:n=>[n],prefix:n=>n.length>1,weights:{fuzzy:.3,prefix:.6}}};
function Tt(n){let[,t=""]=n.split("#");return t.replaceAll(/~\w+~/g," ")}var Vt=["expire expires expired expiry expiration ttl","validity valid lifetime ttl","retention retained kept stored sto\
rage delete deleted","quota rate qps rps tps","throttling throttled throttle rate","request requests call calls","limit \
limits maximum max most largest","size large length long","price pricing cost costs fee fees free paid charge charged bi\
lled billing","error errors failure failed status codes","timeout slow latency","unauthorized unauthenticated authentica\
tion credentials accesskey signature signed","denied forbidden permission permissions","picture image photo selfie","blu\
rry blurred unclear quality unqualified","fake forged forgery counterfeit tampered","url uri link address redirect","hos\
t hosts endpoint endpoints server servers region regions","required mandatory compulsory","sex gender","webhook callback\
 notification notify notified","duplicate duplication repeated idempotent idempotency unique again","retry retries again\
 repeat later","dob birth birthday birthdate","sandbox test tests testing demo","personal sensitive privacy gdpr pii com\
pliance protection secret logs","enum enumeration values","openapi swagger postman"],W=new Map;for(let n of Vt){let t=n.
split(" ");for(let e of t)W.set(e,[...W.get(e)??[],...t.filter(s=>s!==e)])}function q(n){return W.get(n)??[]}function ft(n,t=[]){let e=new F(ht);e.addAll(n);let s=new Map(n.map(o=>[o.path,o])),i=[...new Set(n.filter(({title:o})=>jt(
o)).map(({title:o})=>o))];return o=>{let r=$t(o,t),c=ut(r),a=c.find(d=>/^\d{3,}$/.test(d)&&e.search(d).length===0),u=a===
void 0?c:[...c.filter(d=>d!==a),...ot(a,i)];return{entries:Dt(e,s,u),words:u.flatMap(d=>[d,...q(d)]),unknownCode:a}}}function Dt(n,t,e){
let s=qt(e),o=[...Wt(e.map(r=>Nt(n,r)))].flatMap(([r,{sum:c,count:a}])=>{let u=t.get(r);if(!u)return[];let d=Rt(u.title,
e),h=d?1:a/e.length;return[{entry:u,score:c*h**3*u.weight*(d||s(u.title)?3:1)}]});return Qt(o)}function $t(n,t){let e=n.
toLowerCase(),s=t.flatMap(([i,...o])=>o.some(r=>e.includes(r.toLowerCase()))?[i]:[]);return s.length===0?n:`${s.join(" ")}\
 ${Pt(n)}`}function Pt(n){return n.replaceAll(/\p{Script=Han}+/gu," ")}function Rt(n,t){return/\d/.test(n)&&t.includes(n.
toLowerCase())}function jt(n){return/^\d{3,}$/.test(n)}function Nt(n,t){let e=n.search(t),s=q(t).flatMap(r=>n.search(r,{
prefix:!1})),i=e.length+s.length>0||t.length<4||/\d/.test(t)?[]:n.search(t,{fuzzy:.25}),o=new Map;for(let[r,c]of[[e,1],[
s,.5],[i,1]])for(let{id:a,score:u}of r)o.set(a,Math.max(o.get(a)??0,u*c));return o}function Wt(n){let t=new Map;for(let[
e,s]of n.flatMap(i=>[...i])){let{sum:i=0,count:o=0}=t.get(e)??{};t.set(e,{sum:i+s,count:o+1})}return t}function qt(n){let t=new RegExp(
`^${n.join(String.raw`[^\p{L}\p{N}_]+`)}(?![\\p{L}\\p{N}_])`,"iu");return e=>t.test(e)}function Qt(n){let t=new Map;return n.
toSorted((e,s)=>s.score-e.score).map(({entry:e,score:s})=>{let i=t.get(e.title)??0;return t.set(e.title,i+1),{entry:e,score:s*
.6**i}}).toSorted((e,s)=>s.score-e.score).map(({entry:e})=>e)}function mt(n){let t=new URL(location.href);n.trim()===""?t.searchParams.delete("q"):t.searchParams.set("q",n);try{history.
replaceState(history.state,"",t)}catch{}}var k=class{element=document.createElement("ol");#t;constructor(t,e){this.#t=t,this.element.setAttribute("aria-label","R\
esults"),e.addEventListener("keydown",s=>this.#e(s))}show(t,e){this.element.replaceChildren(...t.map(s=>Ht(s,e))),this.element.
scrollTop=0}#e(t){if(t.isComposing)return;let e=[...this.element.querySelectorAll("a")],s={ArrowDown:1,ArrowUp:-1}[t.key];
if(s!==void 0){t.preventDefault();let i=[this.#t,...e],o=i.findIndex(r=>r===document.activeElement);i[(o+s+i.length)%i.length]?.
focus()}else t.key==="Enter"&&t.target===this.#t&&(t.preventDefault(),e[0]?.click())}};function Ht({href:n,title:t,where:e,
excerpt:s},i){let o=document.createElement("a");o.href=n,o.append(Q("strong",t),Q("small",[{text:e,isMatch:!1}]),Q("span",
s)),o.addEventListener("click",c=>{!c.ctrlKey&&!c.metaKey&&!c.shiftKey&&i()});let r=document.createElement("li");return r.
append(o),r}function Q(n,t){let e=document.createElement(n);for(let{text:s,isMatch:i}of t){let o=i?document.createElement(
"mark"):void 0;o&&(o.textContent=s),e.append(o??s)}return e}/*! Contains MiniSearch, https://github.com/lucaong/minisearch, MIT license, copyright Luca Ongaro. */var H=30,Jt=ft((globalThis.
searchEntries??[]).map(([n,t,e,s,i,o])=>({path:n,title:t,where:e,keys:s,text:i,weight:o})),globalThis.searchWords);globalThis.
startSearch=(n,t)=>{let e=n.querySelector("input"),s=n.querySelector("p");if(!e||!s)return;let i=new k(e,n),o=()=>{let{entries:r,
words:c,unknownCode:a}=Jt(e.value),u=r.slice(0,H).map(({path:d,title:h,where:l,text:f})=>({href:`${t}${d}`,title:O(h,c),
where:l,excerpt:J(f,c)}));i.show(u,()=>n.close()),s.textContent=Ut(e.value.trim(),u.length,a),mt(e.value)};e.addEventListener(
"input",o),n.append(i.element),o()};function Ut(n,t,e){if(n==="")return"Arrow keys choose, Enter opens, Escape closes.";
if(t===0)return"Nothing found.";let s=t===1?"1 result.":t<H?`${t} results.`:`The best ${H} results.`;return e===void 0?s:
`${e} is not listed. These codes are similar.`}})();
