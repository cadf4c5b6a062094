"use strict";(()=>{var nt="ENTRIES",B="KEYS",H="VALUES";var S=class{constructor(t,e){let s=t._tree,i=Array.from(s.keys());this.set=t,this._type=e,this._path=i.length>0?[{node:s,
keys:i}]:[]}next(){let t=this.dive();return this.backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};
let{node:t,keys:e}=b(this._path);if(b(e)==="")return{done:!1,value:this.result()};let s=t.get(b(e));return this._path.push(
{node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let t=b(this._path).keys;t.pop(),
!(t.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>b(t)).filter(
t=>t!=="").join("")}value(){return b(this._path).node.get("")}result(){switch(this._type){case H:return this.value();case B:
return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},b=n=>n[n.length-1],it=(n,t,e)=>{
let s=new Map;if(t===void 0)return s;let i=t.length+1,o=i+e,r=new Uint8Array(o*i).fill(e+1);for(let c=0;c<i;++c)r[c]=c;for(let c=1;c<
o;++c)r[c*i]=c;return K(n,t,e,s,r,1,i,""),s},K=(n,t,e,s,i,o,r,c)=>{let a=o*r;t:for(let u of n.keys())if(u===""){let d=i[a-
1];d<=e&&s.set(c,[n.get(u),d])}else{let d=o;for(let h=0;h<u.length;++h,++d){let l=u[h],f=r*d,p=f-r,g=i[f],m=Math.max(0,d-
e-1),_=Math.min(r-1,d+e);for(let w=m;w<_;++w){let k=l!==t[w],A=i[p+w]+ +k,z=i[p+w+1]+1,y=i[f+w]+1,x=i[f+w+1]=Math.min(A,
z,y);x<g&&(g=x)}if(g>e)continue t}K(n.get(u),t,e,s,i,d,r,c+u)}},F=class n{constructor(t=new Map,e=""){this._size=void 0,
this._tree=t,this._prefix=e}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[e,s]=E(this.
_tree,t.slice(this._prefix.length));if(e===void 0){let[i,o]=R(s);for(let r of i.keys())if(r!==""&&r.startsWith(o)){let c=new Map;
return c.set(r.slice(o.length),i.get(r)),new n(c,t)}}return new n(e,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){
return this._size=void 0,ot(this._tree,t)}entries(){return new S(this,nt)}forEach(t){for(let[e,s]of this)t(e,s,this)}fuzzyGet(t,e){
return it(this._tree,t,e)}get(t){let e=D(this._tree,t);return e!==void 0?e.get(""):void 0}has(t){let e=D(this._tree,t);return e!==
void 0&&e.has("")}keys(){return new S(this,B)}set(t,e){if(typeof t!="string")throw new Error("key must be a string");return this.
_size=void 0,C(this._tree,t).set("",e),this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();
for(;!t.next().done;)this._size+=1;return this._size}update(t,e){if(typeof t!="string")throw new Error("key must be a st\
ring");this._size=void 0;let s=C(this._tree,t);return s.set("",e(s.get(""))),this}fetch(t,e){if(typeof t!="string")throw new Error(
"key must be a string");this._size=void 0;let s=C(this._tree,t),i=s.get("");return i===void 0&&s.set("",i=e()),i}values(){
return new S(this,H)}[Symbol.iterator](){return this.entries()}static from(t){let e=new n;for(let[s,i]of t)e.set(s,i);return e}static fromObject(t){
return n.from(Object.entries(t))}},E=(n,t,e=[])=>{if(t.length===0||n==null)return[n,e];for(let s of n.keys())if(s!==""&&
t.startsWith(s))return e.push([n,s]),E(n.get(s),t.slice(s.length),e);return e.push([n,t]),E(void 0,"",e)},D=(n,t)=>{if(t.
length===0||n==null)return n;for(let e of n.keys())if(e!==""&&t.startsWith(e))return D(n.get(e),t.slice(e.length))},C=(n,t)=>{
let e=t.length;t:for(let s=0;n&&s<e;){for(let o of n.keys())if(o!==""&&t[s]===o[0]){let r=Math.min(e-s,o.length),c=1;for(;c<
r&&t[s+c]===o[c];)++c;let a=n.get(o);if(c===o.length)n=a;else{let u=new Map;u.set(o.slice(c),a),n.set(t.slice(s,s+c),u),
n.delete(o),n=u}s+=c;continue t}let i=new Map;return n.set(t.slice(s),i),i}return n},ot=(n,t)=>{let[e,s]=E(n,t);if(e!==void 0){
if(e.delete(""),e.size===0)G(s);else if(e.size===1){let[i,o]=e.entries().next().value;Y(s,i,o)}}},G=n=>{if(n.length===0)
return;let[t,e]=R(n);if(t.delete(e),t.size===0)G(n.slice(0,-1));else if(t.size===1){let[s,i]=t.entries().next().value;s!==
""&&Y(n.slice(0,-1),s,i)}},Y=(n,t,e)=>{if(n.length===0)return;let[s,i]=R(n);s.set(i+t,e),s.delete(i)},R=n=>n[n.length-1],
W="or",Z="and",rt="and_not",v=class n{constructor(t){if(t?.fields==null)throw new Error('MiniSearch: option "fields" mus\
t be provided');let e=t.autoVacuum==null||t.autoVacuum===!0?T:t.autoVacuum;this._options={...V,...t,autoVacuum:e,searchOptions:{
...q,...t.searchOptions||{}},autoSuggestOptions:{...lt,...t.autoSuggestOptions||{}}},this._index=new F,this._documentCount=
0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],
this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=
j,this.addFields(this._options.fields)}add(t){let{extractField:e,stringifyField:s,tokenize:i,processTerm:o,fields:r,idField:c}=this.
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
length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new F,
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
return this._enqueuedVacuumConditions=j,this.performVacuuming(t,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(e)===
!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,e){let s=this.
_dirtCount;if(this.vacuumConditionsMet(e)){let i=t.batchSize||N.batchSize,o=t.batchWait||N.batchWait,r=1;for(let[c,a]of this.
_index){for(let[u,d]of a)for(let[h]of d)this._documentIds.has(h)||(d.size<=1?a.delete(u):d.delete(h));this._index.get(c).
size===0&&this._index.delete(c),r%i===0&&await new Promise(u=>setTimeout(u,o)),r+=1}this._dirtCount-=s}await null,this._currentVacuum=
this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:e,minDirtFactor:s}=t;
return e=e||T.minDirtCount,s=s||T.minDirtFactor,this.dirtCount>=e&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=
null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){
return this._idToShortId.has(t)}getStoredFields(t){let e=this._idToShortId.get(t);if(e!=null)return this._storedFields.get(
e)}search(t,e={}){let{searchOptions:s}=this._options,i={...s,...e},o=this.executeQuery(t,e),r=[];for(let[c,{score:a,terms:u,
match:d}]of o){let h=u.length||1,l={id:this._documentIds.get(c),score:a*h,terms:Object.keys(d),queryTerms:u,match:d};Object.
assign(l,this._storedFields.get(c)),(i.filter==null||i.filter(l))&&r.push(l)}return t===n.wildcard&&i.boostDocument==null||
r.sort(Q),r}autoSuggest(t,e={}){e={...this._options.autoSuggestOptions,...e};let s=new Map;for(let{score:o,terms:r}of this.
search(t,e)){let c=r.join(" "),a=s.get(c);a!=null?(a.score+=o,a.count+=1):s.set(c,{score:o,terms:r,count:1})}let i=[];for(let[
o,{score:r,terms:c,count:a}]of s)i.push({suggestion:o,terms:c,score:r/a});return i.sort(Q),i}get documentCount(){return this.
_documentCount}get termCount(){return this._index.size}static loadJSON(t,e){if(e==null)throw new Error("MiniSearch: load\
JSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),e)}static async loadJSONAsync(t,e){
if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJSAsync(JSON.parse(t),e)}static getDefault(t){if(V.hasOwnProperty(t))return O(V,t);throw new Error(`MiniSearch: unkn\
own option "${t}"`)}static loadJS(t,e){let{index:s,documentIds:i,fieldLength:o,storedFields:r,serializationVersion:c}=t,
a=this.instantiateMiniSearch(t,e);a._documentIds=L(i),a._fieldLength=L(o),a._storedFields=L(r);for(let[u,d]of a._documentIds)
a._idToShortId.set(d,u);for(let[u,d]of s){let h=new Map;for(let l of Object.keys(d)){let f=d[l];c===1&&(f=f.ds),h.set(parseInt(
l,10),L(f))}a._index.set(u,h)}return a}static async loadJSAsync(t,e){let{index:s,documentIds:i,fieldLength:o,storedFields:r,
serializationVersion:c}=t,a=this.instantiateMiniSearch(t,e);a._documentIds=await M(i),a._fieldLength=await M(o),a._storedFields=
await M(r);for(let[d,h]of a._documentIds)a._idToShortId.set(h,d);let u=0;for(let[d,h]of s){let l=new Map;for(let f of Object.
keys(h)){let p=h[f];c===1&&(p=p.ds),l.set(parseInt(f,10),await M(p))}++u%1e3===0&&await X(0),a._index.set(d,l)}return a}static instantiateMiniSearch(t,e){
let{documentCount:s,nextId:i,fieldIds:o,averageFieldLength:r,dirtCount:c,serializationVersion:a}=t;if(a!==1&&a!==2)throw new Error(
"MiniSearch: cannot deserialize an index created with an incompatible version");let u=new n(e);return u._documentCount=s,
u._nextId=i,u._idToShortId=new Map,u._fieldIds=o,u._avgFieldLength=r,u._dirtCount=c||0,u._index=new F,u}executeQuery(t,e={}){
if(t===n.wildcard)return this.executeWildcardQuery(e);if(typeof t!="string"){let l={...e,...t,queries:void 0},f=t.queries.
map(p=>this.executeQuery(p,l));return this.combineResults(f,l.combineWith)}let{tokenize:s,processTerm:i,searchOptions:o}=this.
_options,r={tokenize:s,processTerm:i,...o,...e},{tokenize:c,processTerm:a}=r,h=c(t).flatMap(l=>a(l)).filter(l=>!!l).map(
dt(r)).map(l=>this.executeQuerySpec(l,r));return this.combineResults(h,r.combineWith)}executeQuerySpec(t,e){let s={...this.
_options.searchOptions,...e},i=(s.fields||this._options.fields).reduce((g,m)=>({...g,[m]:O(s.boost,m)||1}),{}),{boostDocument:o,
weights:r,maxFuzzy:c,bm25:a}=s,{fuzzy:u,prefix:d}={...q.weights,...r},h=this._index.get(t.term),l=this.termResults(t.term,
t.term,1,t.termBoost,h,i,o,a),f,p;if(t.prefix&&(f=this._index.atPrefix(t.term)),t.fuzzy){let g=t.fuzzy===!0?.2:t.fuzzy,m=g<
1?Math.min(c,Math.round(t.term.length*g)):g;m&&(p=this._index.fuzzyGet(t.term,m))}if(f)for(let[g,m]of f){let _=g.length-
t.term.length;if(!_)continue;p?.delete(g);let w=d*g.length/(g.length+.3*_);this.termResults(t.term,g,w,t.termBoost,m,i,o,
a,l)}if(p)for(let g of p.keys()){let[m,_]=p.get(g);if(!_)continue;let w=u*g.length/(g.length+_);this.termResults(t.term,
g,w,t.termBoost,m,i,o,a,l)}return l}executeWildcardQuery(t){let e=new Map,s={...this._options.searchOptions,...t};for(let[
i,o]of this._documentIds){let r=s.boostDocument?s.boostDocument(o,"",this._storedFields.get(i)):1;e.set(i,{score:r,terms:[],
match:{}})}return e}combineResults(t,e=W){if(t.length===0)return new Map;let s=e.toLowerCase(),i=ct[s];if(!i)throw new Error(
`Invalid combination operator: ${e}`);return t.reduce(i)||new Map}toJSON(){let t=[];for(let[e,s]of this._index){let i={};
for(let[o,r]of s)i[o]=Object.fromEntries(r);t.push([e,i])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.
fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,e,s,i,o,r,c,a,u=new Map){
if(o==null)return u;for(let d of Object.keys(r)){let h=r[d],l=this._fieldIds[d],f=o.get(l);if(f==null)continue;let p=f.size,
g=this._avgFieldLength[l];for(let m of f.keys()){if(!this._documentIds.has(m)){this.removeTerm(l,m,e),p-=1;continue}let _=c?
c(this._documentIds.get(m),e,this._storedFields.get(m)):1;if(!_)continue;let w=f.get(m),k=this._fieldLength.get(m)[l],A=ut(
w,p,this._documentCount,k,g,a),z=s*i*h*_*A,y=u.get(m);if(y){y.score+=z,ht(y.terms,t);let x=O(y.match,e);x?x.push(d):y.match[e]=
[d]}else u.set(m,{score:z,terms:[t],match:{[e]:[d]}})}}return u}addTerm(t,e,s){let i=this._index.fetch(s,U),o=i.get(t);if(o==
null)o=new Map,o.set(e,1),i.set(t,o);else{let r=o.get(e);o.set(e,(r||0)+1)}}removeTerm(t,e,s){if(!this._index.has(s)){this.
warnDocumentChanged(e,t,s);return}let i=this._index.fetch(s,U),o=i.get(t);o==null||o.get(e)==null?this.warnDocumentChanged(
e,t,s):o.get(e)<=1?o.size<=1?i.delete(t):o.delete(e):o.set(e,o.get(e)-1),this._index.get(s).size===0&&this._index.delete(
s)}warnDocumentChanged(t,e,s){for(let i of Object.keys(this._fieldIds))if(this._fieldIds[i]===e){this._options.logger("w\
arn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${s}" was not present i\
n field "${i}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){
let e=this._nextId;return this._idToShortId.set(t,e),this._documentIds.set(e,t),this._documentCount+=1,this._nextId+=1,e}addFields(t){
for(let e=0;e<t.length;e++)this._fieldIds[t[e]]=e}addFieldLength(t,e,s,i){let o=this._fieldLength.get(t);o==null&&this._fieldLength.
set(t,o=[]),o[e]=i;let c=(this._avgFieldLength[e]||0)*s+i;this._avgFieldLength[e]=c/(s+1)}removeFieldLength(t,e,s,i){if(s===
1){this._avgFieldLength[e]=0;return}let o=this._avgFieldLength[e]*s-i;this._avgFieldLength[e]=o/(s-1)}saveStoredFields(t,e){
let{storeFields:s,extractField:i}=this._options;if(s==null||s.length===0)return;let o=this._storedFields.get(t);o==null&&
this._storedFields.set(t,o={});for(let r of s){let c=i(e,r);c!==void 0&&(o[r]=c)}}};v.wildcard=Symbol("*");var O=(n,t)=>Object.
prototype.hasOwnProperty.call(n,t)?n[t]:void 0,ct={[W]:(n,t)=>{for(let e of t.keys()){let s=n.get(e);if(s==null)n.set(e,
t.get(e));else{let{score:i,terms:o,match:r}=t.get(e);s.score=s.score+i,s.match=Object.assign(s.match,r),J(s.terms,o)}}return n},
[Z]:(n,t)=>{let e=new Map;for(let s of t.keys()){let i=n.get(s);if(i==null)continue;let{score:o,terms:r,match:c}=t.get(s);
J(i.terms,r),e.set(s,{score:i.score+o,terms:i.terms,match:Object.assign(i.match,c)})}return e},[rt]:(n,t)=>{for(let e of t.
keys())n.delete(e);return n}},at={k:1.2,b:.7,d:.5},ut=(n,t,e,s,i,o)=>{let{k:r,b:c,d:a}=o;return Math.log(1+(e-t+.5)/(t+.5))*
(a+n*(r+1)/(n+r*(1-c+c*s/i)))},dt=n=>(t,e,s)=>{let i=typeof n.fuzzy=="function"?n.fuzzy(t,e,s):n.fuzzy||!1,o=typeof n.prefix==
"function"?n.prefix(t,e,s):n.prefix===!0,r=typeof n.boostTerm=="function"?n.boostTerm(t,e,s):1;return{term:t,fuzzy:i,prefix:o,
termBoost:r}},V={idField:"id",extractField:(n,t)=>n[t],stringifyField:(n,t)=>n.toString(),tokenize:n=>n.split(ft),processTerm:n=>n.
toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(n,t)=>{typeof console?.[n]=="function"&&console[n](
t)},autoVacuum:!0},q={combineWith:W,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:at},lt={
combineWith:Z,prefix:(n,t,e)=>t===e.length-1},N={batchSize:1e3,batchWait:10},j={minDirtFactor:.1,minDirtCount:20},T={...N,
...j},ht=(n,t)=>{n.includes(t)||n.push(t)},J=(n,t)=>{for(let e of t)n.includes(e)||n.push(e)},Q=({score:n},{score:t})=>t-
n,U=()=>new Map,L=n=>{let t=new Map;for(let e of Object.keys(n))t.set(parseInt(e,10),n[e]);return t},M=async n=>{let t=new Map,
e=0;for(let s of Object.keys(n))t.set(parseInt(s,10),n[s]),++e%1e3===0&&await X(0);return t},X=n=>new Promise(t=>setTimeout(
t,n)),ft=/[\n\r\p{Z}\p{P}]+/u;var tt={idField:"path",fields:["title","where","keys","text","anchor"],extractField:(n,t)=>t==="anchor"?pt(n.path):Object(
n)[t],tokenize:mt,searchOptions:{boost:{title:6,keys:6,where:2},tokenize:n=>[n],prefix:n=>n.length>1,weights:{fuzzy:.3,prefix:.6}}};
function mt(n){let t=n.match(/[\p{L}\p{N}_]+/gu)??[],e=n.match(/(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+/gu)??[];return[...t.flatMap(
gt),...e.map(s=>s.replaceAll(/\P{Lu}/gu,"").toLowerCase())]}function gt(n){let t=n.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/gu,
" ").toLowerCase().split(" ").filter(e=>e!=="");return t.length>1?[n.toLowerCase(),...t]:t}function pt(n){let[,t=""]=n.split(
"#");return t.replaceAll(/~\w+~/g," ")}var _t=["expire expires expired expiry expiration ttl","validity valid lifetime ttl","retention retained kept stored sto\
rage delete deleted","quota rate qps rps tps","throttling throttled throttle rate","request requests call calls","limit \
limits maximum max most largest","size large length long","price pricing cost costs fee fees free paid charge charged bi\
lled billing","error errors failure failed status codes","timeout slow latency","unauthorized unauthenticated authentica\
tion credentials accesskey signature signed","denied forbidden permission permissions","picture image photo selfie","blu\
rry blurred unclear quality unqualified","fake forged forgery counterfeit tampered","url uri link address redirect","hos\
t hosts endpoint endpoints server servers region regions","required mandatory compulsory","sex gender","webhook callback\
 notification notify notified","duplicate duplication repeated idempotent idempotency unique again","retry retries again\
 repeat later","dob birth birthday birthdate","sandbox test tests testing demo","personal sensitive privacy gdpr pii com\
pliance protection secret logs","enum enumeration values","openapi swagger postman"],P=new Map;for(let n of _t){let t=n.
split(" ");for(let e of t)P.set(e,[...P.get(e)??[],...t.filter(s=>s!==e)])}function et(n){return P.get(n)??[]}function st(n){let t=new v(tt);t.addAll(n);let e=new Map(n.map(s=>[s.path,s]));return s=>{let i=yt(s),o=Ft(i),c=[...St(i.
map(a=>xt(t,a)))].flatMap(([a,{sum:u,count:d}])=>{let h=e.get(a);if(!h)return[];let l=wt(h.title,i),f=l?1:d/i.length;return[
{entry:h,score:u*f**3*h.weight*(l||o(h.title)?3:1)}]});return vt(c)}}function wt(n,t){return/\d/.test(n)&&t.includes(n.toLowerCase())}
function yt(n){let t=n.toLowerCase().match(/[\p{L}\p{N}_]+/gu)??[];return[...new Set(t)].filter(e=>!bt.has(e))}var bt=new Set(
"a an and are as at be by can do does for from give gives how i if in is it its me my of on or so that the their them th\
en there this to what when where which who why will with you your tell".split(" "));function xt(n,t){let e=n.search(t),s=et(
t).flatMap(r=>n.search(r,{prefix:!1})),i=e.length+s.length>0||t.length<4||/\d/.test(t)?[]:n.search(t,{fuzzy:.25}),o=new Map;
for(let[r,c]of[[e,1],[s,.5],[i,1]])for(let{id:a,score:u}of r)o.set(a,Math.max(o.get(a)??0,u*c));return o}function St(n){
let t=new Map;for(let[e,s]of n.flatMap(i=>[...i])){let{sum:i=0,count:o=0}=t.get(e)??{};t.set(e,{sum:i+s,count:o+1})}return t}
function Ft(n){let t=new RegExp(`^${n.join(String.raw`[^\p{L}\p{N}_]+`)}(?![\\p{L}\\p{N}_])`,"iu");return e=>t.test(e)}function vt(n){
let t=new Map;return n.toSorted((e,s)=>s.score-e.score).map(({entry:e,score:s})=>{let i=t.get(e.title)??0;return t.set(e.
title,i+1),{entry:e,score:s*.6**i}}).toSorted((e,s)=>s.score-e.score).map(({entry:e})=>e)}var I=class{element=document.createElement("ul");#s;#t=[];#e=0;constructor(t,e){this.#s=e,this.element.id=t,this.element.
setAttribute("role","listbox"),this.element.setAttribute("aria-label","Results"),e.setAttribute("role","combobox"),e.setAttribute(
"aria-controls",t),e.setAttribute("aria-expanded","false"),e.addEventListener("keydown",s=>this.#i(s))}show(t,e){this.#t=
t.map((s,i)=>zt(s,`${this.element.id}-${i}`,e)),this.element.replaceChildren(...this.#t),this.#s.setAttribute("aria-expa\
nded",String(t.length>0)),this.#n(0)}#i(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];e!==void 0?(t.preventDefault(),this.#n(
this.#e+e)):t.key==="Enter"&&(t.preventDefault(),this.#t[this.#e]?.click())}#n(t){let{length:e}=this.#t;this.#t[this.#e]?.
setAttribute("aria-selected","false"),this.#e=e===0?0:(t+e)%e;let s=this.#t[this.#e];s?.setAttribute("aria-selected","tr\
ue"),s?.scrollIntoView({block:"nearest"}),s?this.#s.setAttribute("aria-activedescendant",s.id):this.#s.removeAttribute("\
aria-activedescendant")}};function zt({href:n,title:t,where:e,excerpt:s},i,o){let r=document.createElement("li");return r.
id=i,r.setAttribute("role","option"),r.setAttribute("aria-selected","false"),r.append($("strong",t),$("small",e),$("span",
s)),r.addEventListener("click",()=>{o(),location.assign(n)}),r}function $(n,t){let e=document.createElement(n);return e.
textContent=t,e}/*! Contains MiniSearch, https://github.com/lucaong/minisearch, MIT license, copyright Luca Ongaro. */var Lt=30,Mt=st((globalThis.
searchEntries??[]).map(([n,t,e,s,i,o])=>({path:n,title:t,where:e,keys:s,text:i,weight:o})));globalThis.startSearch=(n,t)=>{
let e=n.querySelector("input"),s=n.querySelector("p");if(!e||!s)return;let i=new I("search-results",e),o=()=>{let r=Mt(e.
value).slice(0,Lt);i.show(r.map(({path:c,title:a,where:u,text:d})=>({href:`${t}${c}`,title:a,where:u,excerpt:It(d)})),()=>n.
close()),s.textContent=e.value.trim()===""?Et:r.length===0?"Nothing found.":""};e.addEventListener("input",o),n.append(i.
element),o()};var Et="Arrow keys choose, Enter opens, Escape closes.";function It(n){return n.length<=140?n:`${n.slice(0,
140).replace(/\s\S*$/,"")} \u2026`}})();
