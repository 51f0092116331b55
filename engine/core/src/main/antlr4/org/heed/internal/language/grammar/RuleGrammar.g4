/*
 * What Drools' parser leaves as text: one constraint, the functions of an accumulate, and one conclusion.
 * Closed: there is no call, no access to a method, no code.
 */
parser grammar RuleGrammar;

options { tokenVocab = RuleTokens; }

constraint : ( binding | anyOf ) EOF;

binding : VARIABLE COLON WORD;

anyOf : allOf ( OR allOf )*;

allOf : claim ( AND claim )*;

claim
    : NOT claim # notSo
    | LPAREN anyOf RPAREN # grouped
    | left = sum operator = ( EQUAL | NOT_EQUAL | LESS | AT_MOST | GREATER | AT_LEAST ) right = sum # comparison
    | left = sum NOT_WORD? IN LPAREN sum ( COMMA sum )* RPAREN # oneOf
    | left = sum NOT_WORD? CONTAINS right = sum # contains
    | path # holds
    ;

sum : product ( ( PLUS | MINUS ) product )*;

product : operand ( ( STAR | SLASH ) operand )*;

operand
    : literal # value
    | VARIABLE # variable
    | path # name
    | LPAREN sum RPAREN # bracketed
    ;

literal : STRING | MINUS? NUMBER | TRUE | FALSE;

path : WORD ( DOT WORD )*;

functions : function ( COMMA function )* EOF;

function : VARIABLE COLON WORD LPAREN sum? RPAREN;

conclusion : WORD LPAREN NEW WORD LPAREN ( operand ( COMMA operand )* )? RPAREN RPAREN SEMICOLON EOF;
