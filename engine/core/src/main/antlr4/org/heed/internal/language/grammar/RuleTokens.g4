/* The words of a rule file. Everything is a token, so that what is not allowed can be named where it stands. */
lexer grammar RuleTokens;

LINE_COMMENT : '//' ~[\n]* -> channel(HIDDEN);
BLOCK_COMMENT : '/*' .*? '*/' -> channel(HIDDEN);
BLANK : [ \t\n\f]+ -> skip;

STRING : '"' ( '\\' ~[\n] | ~["\\\n] )* '"';
UNCLOSED_STRING : '"' ( '\\' ~[\n] | ~["\\\n] )*;
SINGLE_QUOTED : '\'' ~['\n]* '\'';
CURLY_QUOTED
    : [\u201C\u201D\u201E] ~["\u201C\u201D\u201E\n]* ["\u201C\u201D\u201E]
    | [\u2018\u2019] ~['\u2018\u2019\n]* ['\u2018\u2019]
    ;

NUMBER : [0-9]+ ( '.' [0-9]+ )?;
ODD_NUMBER : [0-9]+ [0-9A-Za-z_.]*;

TRUE : 'true';
FALSE : 'false';
NOT_WORD : 'not';
IN : 'in';
CONTAINS : 'contains';
NEW : 'new';
VARIABLE : '$' [A-Za-z_] [A-Za-z0-9_]*;
WORD : [A-Za-z_] [A-Za-z0-9_]*;

AND : '&&';
OR : '||';
EQUAL : '==';
NOT_EQUAL : '!=';
AT_MOST : '<=';
AT_LEAST : '>=';
LESS : '<';
GREATER : '>';
NOT : '!';
PLUS : '+';
MINUS : '-';
STAR : '*';
SLASH : '/';
LPAREN : '(';
RPAREN : ')';
COMMA : ',';
SEMICOLON : ';';
COLON : ':';
DOT : '.';
AT : '@';

/* None of these has a meaning here; each is told in its own words. */
UNIFY : ':=';
ASSIGN : '=';
LBRACKET : '[';
RBRACKET : ']';
LBRACE : '{';
RBRACE : '}';
HASH : '#';
QUESTION : '?';
OTHER : .;
