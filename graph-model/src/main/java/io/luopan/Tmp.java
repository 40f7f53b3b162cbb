package io.luopan;

class Tmp {}
